package org.hamkke.performance.web;

import static org.hamkke.shell.Words.t;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hamkke.assent.Keys;
import org.hamkke.assent.SubjectPage;
import org.hamkke.performance.Kpis;
import org.hamkke.performance.Shown;
import org.hamkke.shell.Formats;
import org.hamkke.shell.face.Fact;
import org.springframework.stereotype.Component;

/** Shows a KPI that waits for keys, from the signed content alone. */
@Component
class KpiSubject implements SubjectPage {
    @Override
    public boolean speaksFor(String kind) {
        return kind.equals(Kpis.KIND);
    }

    @Override
    public String path(Keys keys) {
        return "/alliances/" + keys.circleId() + "/performance/kpis/" + keys.subject().id();
    }

    @Override
    public List<Fact> facts(Map<String, Object> content) {
        var unit = text(content, "unit");
        var facts = new ArrayList<Fact>();
        facts.add(fact("name", text(content, "name")));
        if (!text(content, "definition").isEmpty())
            facts.add(fact("definition", text(content, "definition")));
        facts.add(
                fact(
                        "direction",
                        t(
                                "performance.direction."
                                        + text(content, "direction").toLowerCase(Locale.ROOT))));
        facts.add(fact("baseline", Shown.value(new BigDecimal(text(content, "baseline")), unit)));
        facts.add(fact("target", Shown.value(new BigDecimal(text(content, "target")), unit)));
        facts.add(fact("from", Formats.date(LocalDate.parse(text(content, "from")))));
        facts.add(fact("by", Formats.date(LocalDate.parse(text(content, "by")))));
        facts.add(
                fact(
                        "rhythm",
                        t(
                                "performance.rhythm."
                                        + text(content, "rhythm").toLowerCase(Locale.ROOT))));
        facts.add(fact("weight", text(content, "weight")));
        if (content.get("synergy") instanceof Map<?, ?> synergy)
            facts.add(fact("synergy", String.valueOf(synergy.get("name"))));
        return facts;
    }

    private static Fact fact(String column, String value) {
        return new Fact(t("performance.column." + column), value);
    }

    private static String text(Map<String, Object> content, String name) {
        return String.valueOf(content.getOrDefault(name, ""));
    }
}
