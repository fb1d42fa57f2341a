package org.hamkke.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What one cell means, the same when it is read from a file and when it is written to one. */
public sealed interface Cell {
    record Blank() implements Cell {}

    record Text(String value) implements Cell {}

    record Whole(long value) implements Cell {}

    record Decimal(BigDecimal value) implements Cell {}

    /** Korean won. */
    record Won(BigDecimal value) implements Cell {}

    /** Percentage points: 25 is a quarter. */
    record Percent(BigDecimal points) implements Cell {}

    record Day(LocalDate value) implements Cell {}

    record Flag(boolean value) implements Cell {}

    Cell BLANK = new Blank();

    static Cell text(@Nullable String value) {
        return value == null || value.isBlank() ? BLANK : new Text(value);
    }

    static Cell day(@Nullable LocalDate value) {
        return value == null ? BLANK : new Day(value);
    }

    static Cell won(@Nullable BigDecimal value) {
        return value == null ? BLANK : new Won(value);
    }
}
