package org.hamkke.trust;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Where a promise comes from.
 *
 * @param source the clause or the meeting, absent for a free promise
 * @param label as people call it: 협약서 제5조
 */
public record Origin(Kind kind, Optional<UUID> source, String label) {
    public enum Kind {
        CLAUSE,
        MEETING,
        FREE;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static final Origin FREE = new Origin(Kind.FREE, Optional.empty(), "");

    /** Only for an agreement that both keys have put in force; it binds either side. */
    public static Origin clause(UUID agreement, String label) {
        return new Origin(Kind.CLAUSE, Optional.of(agreement), label);
    }

    public static Origin meeting(UUID meeting, String label) {
        return new Origin(Kind.MEETING, Optional.of(meeting), label);
    }
}
