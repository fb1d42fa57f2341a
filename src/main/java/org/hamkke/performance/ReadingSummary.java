package org.hamkke.performance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hamkke.kernel.ContentHash;
import org.hamkke.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * One version of a value of one stretch.
 *
 * @param period first day of the stretch
 * @param person who entered it, with 직급
 * @param reason why it was disputed
 * @param waitsForReader whether the reader's own side has still to answer
 */
public record ReadingSummary(
        ReadingId id,
        KpiId kpi,
        UUID alliance,
        String name,
        String unit,
        Goal goal,
        Rhythm rhythm,
        LocalDate period,
        int version,
        BigDecimal value,
        String evidence,
        State state,
        OrganisationId enteredFor,
        String organisation,
        String person,
        Instant enteredAt,
        @Nullable String reason,
        boolean waitsForReader) {
    public enum State {
        OPEN,
        COUNTED,
        DISPUTED,
        SUPERSEDED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Attainment attainment() {
        return goal.attainedWith(value);
    }

    /** What a side confirms: this value, of this version, for this stretch. */
    public ContentHash hash() {
        return hash(kpi, period, version, value);
    }

    static ContentHash hash(KpiId kpi, LocalDate period, int version, BigDecimal value) {
        return ContentHash.of(
                Map.of("kpi", kpi.value(), "period", period, "version", version, "value", value));
    }
}
