package org.hamkke.performance;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.AllianceSummary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far alliances have come, now or at an earlier moment. */
@Component
public class Performance {
    private final KpiRows rows;

    Performance(KpiRows rows) {
        this.rows = rows;
    }

    /**
     * An alliance without a confirmed reading is absent: it has not been measured.
     *
     * @param alliances as {@code Alliances} gave them to the reader, which is what makes them the reader's to see
     */
    @Transactional(readOnly = true)
    public Map<AllianceId, PerformanceFigure> figures(
            Collection<AllianceSummary> alliances, Instant by) {
        if (alliances.isEmpty()) return Map.of();
        var circles = alliances.stream().map(alliance -> alliance.id().value()).toList();
        var byAlliance =
                rows.inEffect(circles, by).stream()
                        .collect(Collectors.groupingBy(kpi -> new AllianceId(kpi.alliance())));
        var figures = new HashMap<AllianceId, PerformanceFigure>();
        byAlliance.forEach((id, kpis) ->
                PerformanceFigure.of(kpis).ifPresent(figure -> figures.put(id, figure)));
        return figures;
    }
}
