package org.hamkke.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.ContentHash;
import org.hamkke.performance.KpiDirection;
import org.hamkke.performance.Goal;
import org.hamkke.performance.KpiDefinition;
import org.hamkke.performance.KpiId;
import org.hamkke.performance.Kpis;
import org.hamkke.performance.NewReading;
import org.hamkke.performance.ReadingId;
import org.hamkke.performance.Readings;
import org.hamkke.performance.Rhythm;
import org.springframework.stereotype.Component;

/** KPIs of the story and their monthly readings. */
@Component
class Measuring {
    private final Kpis kpis;
    private final Readings readings;

    Measuring(Kpis kpis, Readings readings) {
        this.kpis = kpis;
        this.readings = readings;
    }

    /** What is counted, from where to where; down when less is better. */
    record Measure(String name, String about, String unit, int from, int to, int weight) {
        KpiDefinition from(LocalDate start) {
            var goal =
                    new Goal(
                            BigDecimal.valueOf(from),
                            BigDecimal.valueOf(to),
                            start,
                            start.plusMonths(21));
            var direction = to < from ? KpiDirection.DOWN : KpiDirection.UP;
            return new KpiDefinition(
                    name, about, unit, direction, goal, Rhythm.MONTHLY, weight, Optional.empty());
        }
    }

    KpiId propose(
            Theatre theatre, AllianceId alliance, Company by, Measure measure, LocalDate start) {
        return theatre.as(
                by.manager(), actor -> kpis.writeAndPropose(actor, alliance, measure.from(start)));
    }

    /** Values of the months before this one; one side enters, the other confirms as many as it is told to. */
    void read(
            Theatre theatre,
            KpiId kpi,
            Company entering,
            Company confirming,
            int confirmed,
            LocalDate today,
            List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            var month = today.minusMonths(values.size() - i).withDayOfMonth(1);
            var reading = new NewReading(month, new BigDecimal(values.get(i)), "월말 현장 집계", 0);
            var id = theatre.as(entering.manager(), actor -> readings.enter(actor, kpi, reading));
            if (i < confirmed)
                theatre.run(
                        confirming.manager(),
                        actor -> readings.confirm(actor, id, shown(actor, id)));
        }
    }

    private ContentHash shown(Actor actor, ReadingId id) {
        return readings.get(actor, id).hash();
    }
}
