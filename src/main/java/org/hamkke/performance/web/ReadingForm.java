package org.hamkke.performance.web;

import java.time.LocalDate;
import java.util.Optional;
import org.hamkke.kernel.Checks;
import org.hamkke.performance.NewReading;
import org.hamkke.performance.PerformanceRule;
import org.jspecify.annotations.Nullable;

/** @param period the stretch and the version it is based on, {@code 2026-10-01/1} */
public record ReadingForm(
        @Nullable String period, @Nullable String value, @Nullable String evidence) {
    static ReadingForm empty() {
        return new ReadingForm("", "", "");
    }

    NewReading reading() {
        var parts = Typed.text(period).split("/", -1);
        var number = Typed.number(Typed.text(value));
        var stretch = Typed.day(parts[0]);
        var version = basedOn(parts);
        new Checks()
                .that(stretch.isPresent() && version.isPresent(), PerformanceRule.PERIOD_HAS_BEGUN)
                .that(number.isPresent(), PerformanceRule.VALUE_IS_A_NUMBER)
                .done();
        return new NewReading(
                stretch.orElse(LocalDate.MIN),
                number.orElseThrow(),
                Typed.text(evidence),
                version.orElseThrow());
    }

    private static Optional<Integer> basedOn(String[] parts) {
        return parts.length == 2 && parts[1].matches("\\d{1,6}")
                ? Optional.of(Integer.valueOf(parts[1]))
                : Optional.empty();
    }
}
