package org.hamkke.fit.picture;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One thing that is no longer as the picture shows it. */
public sealed interface Difference {
    /** The question reads otherwise. */
    record Asked(String before, String now) implements Difference {}

    /** A criterion counts otherwise, as a share of one; absent where it did not, or no longer does. */
    record Weight(String criterion, @Nullable BigDecimal before, @Nullable BigDecimal now)
            implements Difference {}

    record Gate(String criterion, @Nullable Integer before, @Nullable Integer now)
            implements Difference {}

    /** The methods are set otherwise. */
    record Methods() implements Difference {}

    /** Someone joined, or left. */
    record Standing(String candidate, boolean joined) implements Difference {}

    /** A candidate ranks otherwise; absent while it is not ranked. */
    record Place(String candidate, @Nullable Integer before, @Nullable Integer now)
            implements Difference {}

    /** A candidate's statements come to other points; absent where there were none, or are none now. */
    record Stated(String candidate, @Nullable Integer before, @Nullable Integer now)
            implements Difference {}

    /** A rater's points are others; absent where there were none, or are none now. */
    record Points(
            String candidate,
            String criterion,
            String rater,
            @Nullable Integer before,
            @Nullable Integer now)
            implements Difference {}
}
