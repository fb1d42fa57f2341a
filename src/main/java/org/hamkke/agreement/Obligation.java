package org.hamkke.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A promise that binds.
 *
 * @param number the version it came out of
 * @param article where it stands, as printed
 * @param ours whether the reader's side owes it
 */
public record Obligation(
        UUID id, int number, String article, String what, UUID organisationId, String company, @Nullable String person, LocalDate dueOn,
        @Nullable Instant keptAt, @Nullable LocalDate keptOn, @Nullable String keptBy, String evidence, boolean dropped, boolean ours, int version) {
    public enum State {
        OPEN,
        LATE,
        KEPT,
        KEPT_LATE,
        DROPPED;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Late only from the day after: whoever delivers on the day is in time. */
    public State state(LocalDate today) {
        if (keptOn != null) return keptOn.isAfter(dueOn) ? State.KEPT_LATE : State.KEPT;
        if (dropped) return State.DROPPED;
        return today.isAfter(dueOn) ? State.LATE : State.OPEN;
    }
}
