package org.hamkke.fit.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was decided.
 *
 * @param chosen none where nobody was chosen
 * @param method the ranking it rests on
 * @param deciders by name
 * @param recordedBy with 직급
 * @param supersedes the record that no longer holds
 */
public record Verdict(
        List<UUID> chosen,
        String method,
        String reason,
        LocalDate decidedOn,
        List<String> deciders,
        List<Dissent> dissents,
        UUID recordedById,
        String recordedBy,
        Instant recordedAt,
        @Nullable Superseded supersedes) {
    /** An earlier record and why this one takes its place. */
    public record Superseded(int number, String hash, String why) {}
}
