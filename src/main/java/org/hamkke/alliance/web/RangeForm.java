package org.hamkke.alliance.web;

import java.util.Optional;
import org.hamkke.alliance.WonRange;
import org.jspecify.annotations.Nullable;

/** From and to in won as they were typed: 2억, 3억 5,000만. */
record RangeForm(String low, String high) {
    static RangeForm of(Optional<WonRange> range) {
        return new RangeForm(
                range.map(one -> Figures.typed(one.low().amount())).orElse(""),
                range.map(one -> Figures.typed(one.high().amount())).orElse(""));
    }

    static RangeForm of(java.math.@Nullable BigDecimal low, java.math.@Nullable BigDecimal high) {
        return new RangeForm(
                low == null ? "" : low.toPlainString(), high == null ? "" : high.toPlainString());
    }

    /** Nothing at all, or two amounts in order. */
    boolean isSound() {
        return (low.isBlank() && high.isBlank()) || read().isPresent();
    }

    Optional<WonRange> read() {
        return Figures.won(low)
                .flatMap(from -> Figures.won(high).flatMap(to -> WonRange.of(from, to)));
    }
}
