package org.hamkke.performance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The performance of an alliance, in points: 100 is every KPI at its target.
 *
 * <pre>
 *   value = 100 · Σ wᵢ·scoreᵢ / Σ wᵢ              over KPIs in effect with a confirmed reading, scoreᵢ of {@link Attainment}
 *   low   = 100 · Σ wᵢ·scoreᵢ / (Σ wᵢ + Σ vⱼ)      if the KPIs not read yet, with weights vⱼ, stood at their baseline
 *   high  = 100 · (Σ wᵢ·scoreᵢ + Σ vⱼ) / (Σ wᵢ + Σ vⱼ)    if they stood at their target
 * </pre>
 *
 * The range is no estimate: it is what is not known yet (Manski's bounds with outcomes in 0..1), and closes when all are read.
 *
 * @param parts every KPI in effect, read or not
 */
public record PerformanceFigure(
        BigDecimal value, BigDecimal low, BigDecimal high, List<KpiSummary> parts) {
    private static final BigDecimal POINTS = BigDecimal.valueOf(100);

    public PerformanceFigure {
        parts = List.copyOf(parts);
    }

    /** Nothing when no KPI has been read. */
    static Optional<PerformanceFigure> of(List<KpiSummary> inEffect) {
        var read = inEffect.stream().filter(kpi -> kpi.reading().isPresent()).toList();
        if (read.isEmpty()) return Optional.empty();
        var gained =
                read.stream()
                        .map(PerformanceFigure::weighted)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        var known = weights(read);
        var all = weights(inEffect);
        var open = all.subtract(known);
        return Optional.of(
                new PerformanceFigure(
                        points(gained, known),
                        points(gained, all).min(points(gained, known)),
                        points(gained.add(open), all).max(points(gained, known)),
                        inEffect));
    }

    private static BigDecimal weighted(KpiSummary kpi) {
        return kpi.attainment()
                .map(Attainment::score)
                .orElse(BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf(kpi.definition().weight()));
    }

    private static BigDecimal weights(List<KpiSummary> kpis) {
        return BigDecimal.valueOf(kpis.stream().mapToLong(kpi -> kpi.definition().weight()).sum());
    }

    private static BigDecimal points(BigDecimal gained, BigDecimal weight) {
        return gained.multiply(POINTS).divide(weight, MathContext.DECIMAL64);
    }

    public int rounded() {
        return round(value);
    }

    public int lowRounded() {
        return round(low);
    }

    public int highRounded() {
        return round(high);
    }

    public long read() {
        return parts.stream().filter(kpi -> kpi.reading().isPresent()).count();
    }

    private static int round(BigDecimal points) {
        return points.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}
