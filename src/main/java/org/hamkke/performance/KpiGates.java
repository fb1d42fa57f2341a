package org.hamkke.performance;

import java.util.List;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.alliance.GateItem;
import org.hamkke.alliance.GateSource;
import org.hamkke.alliance.Stage;
import org.hamkke.kernel.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** To leave Design a KPI must be agreed, to leave Govern one must have been read. */
@Component
@Order(500)
class KpiGates implements GateSource {
    private final Kpis kpis;

    KpiGates(Kpis kpis) {
        this.kpis = kpis;
    }

    @Override
    public List<GateItem> itemsOf(Actor actor, AllianceSummary alliance, Stage stage) {
        return switch (stage) {
            case DESIGN -> List.of(item("kpi", agreed(actor, alliance), alliance));
            case GOVERN -> List.of(item("reading", read(actor, alliance), alliance));
            case SCAN, ALIGN, SCALE -> List.of();
        };
    }

    private long agreed(Actor actor, AllianceSummary alliance) {
        return kpis.of(actor, alliance.id()).stream().filter(KpiSummary::inEffect).count();
    }

    private long read(Actor actor, AllianceSummary alliance) {
        return kpis.of(actor, alliance.id()).stream()
                .filter(kpi -> kpi.reading().isPresent())
                .count();
    }

    private static GateItem item(String key, long count, AllianceSummary alliance) {
        var done = count > 0;
        return GateItem.of(
                "performance.gate." + key + (done ? ".done" : ""),
                done,
                "/alliances/" + alliance.id() + "/performance",
                count);
    }
}
