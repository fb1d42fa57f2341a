package org.hamkke.alliance.web;

import java.util.List;
import java.util.UUID;
import org.hamkke.shell.Side;
import org.jspecify.annotations.Nullable;

/**
 * A company as the list of parties shows it.
 *
 * @param note when it took its seat, or until when its invitation stands
 * @param offer the own side's open invitation, to be sent again
 * @param awaitsItsLetter all have agreed on it, and nobody has written yet
 */
public record PartyLine(
        UUID id,
        String name,
        Side side,
        boolean seated,
        String note,
        List<Face> people,
        @Nullable Offer offer,
        boolean awaitsItsLetter) {
    /** @param role in the alliance, in words */
    public record Face(String name, String initials, String role) {}

    public record Offer(String email) {}
}
