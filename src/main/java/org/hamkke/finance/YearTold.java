package org.hamkke.finance;

import java.time.Year;

/**
 * What the register said of one year.
 *
 * @param detail the currency of a foreign statement, or the name of the failure
 */
public record YearTold(Year year, Outcome outcome, String detail) {
    public enum Outcome {
        WAITING,
        TAKEN,
        /** People had written this year down, so it stands as they wrote it. */
        KEPT,
        NOTHING,
        FOREIGN,
        FAILED,
        /** The year before it failed for a reason that would have been the same. */
        NOT_ASKED;

        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
