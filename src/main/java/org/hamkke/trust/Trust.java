package org.hamkke.trust;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.AllianceSummary;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The trust of alliances, today or as it stood on an earlier day. */
@Component
public class Trust {
    private final PromiseRows rows;

    Trust(PromiseRows rows) {
        this.rows = rows;
    }

    /**
     * For each of the days, the figures of the alliances that had been measured by then.
     *
     * @param alliances as {@code Alliances} gave them to the reader, which is what makes them the reader's to see
     */
    @Transactional(readOnly = true)
    public Map<LocalDate, Map<AllianceId, TrustFigure>> figures(
            Collection<AllianceSummary> alliances, Collection<LocalDate> days) {
        if (alliances.isEmpty())
            return days.stream()
                    .collect(Collectors.toMap(day -> day, _ -> Map.of(), (first, _) -> first));
        var circles = alliances.stream().map(alliance -> alliance.id().value()).toList();
        var promises =
                rows.of(circles).stream()
                        .collect(
                                Collectors.groupingBy(
                                        promise -> new AllianceId(promise.alliance())));
        var figures = new HashMap<LocalDate, Map<AllianceId, TrustFigure>>();
        for (var day : days) {
            var ofDay = new HashMap<AllianceId, TrustFigure>();
            promises.forEach((id, made) ->
                    TrustFigure.of(made, day).ifPresent(figure -> ofDay.put(id, figure)));
            figures.put(day, ofDay);
        }
        return figures;
    }
}
