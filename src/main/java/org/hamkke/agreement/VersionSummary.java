package org.hamkke.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.hamkke.assent.ProposalId;
import org.hamkke.kernel.ContentHash;

/**
 * A version without its words.
 *
 * @param note what its proposer says is new
 * @param declined who refused and why
 */
public record VersionSummary(
        int number,
        String note,
        ContentHash hash,
        LocalDate from,
        LocalDate lastDay,
        State state,
        ProposalId proposal,
        String putBy,
        String putFor,
        Instant putAt,
        Optional<Instant> signedAt,
        Optional<Declined> declined) {
    public record Declined(Instant at, String company, String reason) {}

    public enum State {
        WAITING,
        DECLINED,
        WITHDRAWN,
        SUPERSEDED,
        SIGNED,
        IN_FORCE,
        REPLACED,
        EXPIRED;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public boolean isSigned() {
            return compareTo(SIGNED) >= 0;
        }
    }

    public boolean waits() {
        return state == State.WAITING;
    }
}
