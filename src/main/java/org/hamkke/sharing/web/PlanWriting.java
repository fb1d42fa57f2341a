package org.hamkke.sharing.web;

import static org.hamkke.shell.Words.t;

import java.util.List;
import java.util.TreeMap;
import org.hamkke.kernel.Money;
import org.hamkke.sharing.Bound;
import org.hamkke.sharing.Contribution;
import org.hamkke.sharing.Scenario;
import org.hamkke.sharing.SharingPlan;
import org.hamkke.sharing.Tier;
import org.hamkke.shell.Formats;
import org.jspecify.annotations.Nullable;

/** A plan back into the fields of its form. */
final class PlanWriting {
    private static final List<String> FIRST_SCENARIOS =
            List.of("great", "planned", "slow", "failed");
    private final TreeMap<String, String> fields = new TreeMap<>();

    private PlanWriting() {}

    /** Equal shares and four scenarios to be filled in, the failed one among them. */
    static PlanForm blank(int parties) {
        var writing = new PlanWriting();
        for (int i = 0; i < parties; i++) {
            writing.fields.put(
                    "gain." + i,
                    i == 0
                            ? String.valueOf(100 - 100 / parties * (parties - 1))
                            : String.valueOf(100 / parties));
            writing.fields.put("loss." + i, writing.fields.get("gain." + i));
        }
        for (int i = 0; i < FIRST_SCENARIOS.size(); i++)
            writing.fields.put(
                    "scenario." + i + ".name", t("sharing.scenario." + FIRST_SCENARIOS.get(i)));
        writing.counts(0, parties, FIRST_SCENARIOS.size());
        return new PlanForm(writing.fields);
    }

    static PlanForm of(SharingPlan plan) {
        var writing = new PlanWriting();
        var rule = plan.rule();
        for (int i = 0; i < rule.parties().size(); i++) {
            var terms = rule.parties().get(i);
            writing.fields.put("gain." + i, terms.gain().percent());
            writing.fields.put("loss." + i, terms.loss().percent());
            if (terms.ceiling() != null) writing.won("ceiling." + i, terms.ceiling());
            writing.won("alone." + i, terms.alone());
        }
        for (int i = 0; i < rule.tiers().size(); i++) writing.tier(rule.tiers().get(i), i);
        writing.bound("guarantee", rule.guarantee());
        writing.bound("cap", rule.cap());
        for (int i = 0; i < plan.contributions().size(); i++)
            writing.contribution(plan.contributions().get(i), "contribution." + i);
        for (int i = 0; i < plan.scenarios().size(); i++)
            writing.scenario(plan.scenarios().get(i), "scenario." + i);
        writing.counts(rule.tiers().size(), plan.contributions().size(), plan.scenarios().size());
        return new PlanForm(writing.fields);
    }

    private void counts(int tiers, int contributions, int scenarios) {
        fields.put("tiers", String.valueOf(tiers));
        fields.put("contributions", String.valueOf(contributions));
        fields.put("scenarios", String.valueOf(scenarios));
    }

    private void tier(Tier tier, int i) {
        won("tier." + i + ".above", tier.above());
        for (int p = 0; p < tier.gain().size(); p++)
            fields.put("tier." + i + ".gain." + p, tier.gain().get(p).percent());
    }

    private void bound(String field, @Nullable Bound bound) {
        if (bound == null) return;
        fields.put(field + ".party", bound.party().toString());
        won(field + ".amount", bound.amount());
    }

    private void contribution(Contribution one, String at) {
        fields.put(at + ".party", one.party().toString());
        fields.put(at + ".kind", one.kind().name());
        fields.put(at + ".description", one.description());
        won(at + ".value", one.value());
        fields.put(at + ".basis", one.basis());
    }

    private void scenario(Scenario one, String at) {
        fields.put(at + ".name", one.name());
        won(at + ".revenue", one.revenue());
        won(at + ".savings", one.savings());
        won(at + ".investment", one.investment());
        won(at + ".cost", one.cost());
        if (one.probability() != null) fields.put(at + ".probability", one.probability().percent());
    }

    private void won(String field, Money amount) {
        if (!amount.isZero()) fields.put(field, Formats.number(amount.amount()));
    }
}
