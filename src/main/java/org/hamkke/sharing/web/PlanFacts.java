package org.hamkke.sharing.web;

import static org.hamkke.shell.Words.t;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamkke.sharing.Calculation;
import org.hamkke.sharing.RuleWords;
import org.hamkke.sharing.SharingPlan;
import org.hamkke.shell.Language;
import org.hamkke.shell.face.Fact;

/** Two plans as lists of facts under the same names, so that one can be held beside the other line by line. */
final class PlanFacts {
    private final Map<UUID, String> names;
    private final Map<String, String> facts = new LinkedHashMap<>();

    private PlanFacts(Map<UUID, String> names) {
        this.names = names;
    }

    record Pair(List<Fact> mine, List<Fact> theirs) {}

    static Pair pair(SharingPlan mine, SharingPlan theirs, Map<UUID, String> names) {
        var first = new PlanFacts(names).of(mine);
        var second = new PlanFacts(names).of(theirs);
        var all = new LinkedHashSet<>(first.keySet());
        all.addAll(second.keySet());
        return new Pair(listed(all, first), listed(all, second));
    }

    private static List<Fact> listed(LinkedHashSet<String> all, Map<String, String> facts) {
        var listed = new ArrayList<Fact>();
        all.forEach(name -> listed.add(new Fact(name, facts.getOrDefault(name, ""))));
        return listed;
    }

    private Map<String, String> of(SharingPlan plan) {
        var sentences = RuleWords.spoken(Language.current(), names).sentences(plan.rule());
        facts.put(t("sharing.rule"), String.join("\n", sentences).replace("*", ""));
        plan.rule()
                .parties()
                .forEach(terms ->
                        facts.put(
                                t("sharing.alone.of", name(terms.party())),
                                Figures.words(terms.alone())));
        plan.contributions()
                .forEach(one ->
                        facts.merge(
                                t("sharing.contribution.of", name(one.party())),
                                one.description() + " " + Figures.words(one.value()),
                                (a, b) -> a + "\n" + b));
        Calculation.of(plan).outcomes().forEach(outcome -> scenario(outcome, plan.rule().order()));
        return facts;
    }

    private void scenario(Calculation.Outcome outcome, List<UUID> order) {
        facts.put(outcome.scenario().name(), Figures.change(outcome.split().result()));
        for (int i = 0; i < outcome.split().parts().size(); i++)
            facts.put(
                    t("sharing.part.of", outcome.scenario().name(), name(order.get(i))),
                    Figures.change(outcome.split().parts().get(i)));
    }

    private String name(UUID party) {
        return names.getOrDefault(party, "");
    }
}
