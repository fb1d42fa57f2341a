package org.hamkke.performance.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.alliance.Party;
import org.hamkke.assent.KeyPanel;
import org.hamkke.performance.KpiSummary;
import org.hamkke.performance.ReadingSummary;
import org.hamkke.performance.Shown;
import org.hamkke.shell.face.Choice;

/**
 * @param newest the definition a change would be based on; the governing one stands in {@code kpi}
 * @param keys of the newest proposal, whatever became of it
 * @param readings every version, the latest stretch and version first
 * @param stretches that can be read now
 */
public record KpiPage(
        AllianceSummary alliance,
        KpiSummary kpi,
        KpiSummary newest,
        Optional<KeyPanel> keys,
        List<ReadingSummary> readings,
        List<LocalDate> stretches,
        boolean writes,
        boolean manages) {
    public String path() {
        return "/alliances/" + alliance.id() + "/performance/kpis/" + kpi.id();
    }

    public String parties() {
        return String.join(", ", alliance.parties().stream().map(Party::name).toList());
    }

    /** The value carries the stretch and the version it is based on, so that two people can't correct past each other. */
    public List<Choice> choices() {
        var choices = new ArrayList<Choice>();
        for (var stretch : stretches) {
            var last =
                    readings.stream()
                            .filter(reading -> reading.period().equals(stretch))
                            .findFirst();
            var text = Shown.period(kpi.definition().rhythm(), stretch);
            var now =
                    last.filter(reading -> reading.rhythm() == kpi.definition().rhythm())
                            .map(reading ->
                                    text
                                            + " ("
                                            + Shown.value(reading.value(), reading.unit())
                                            + ")")
                            .orElse(text);
            choices.add(
                    new Choice(stretch + "/" + last.map(ReadingSummary::version).orElse(0), now));
        }
        return choices;
    }

    public boolean mayPropose() {
        return writes && !newest.inEffect() && keys.filter(panel -> panel.keys().open()).isEmpty();
    }
}
