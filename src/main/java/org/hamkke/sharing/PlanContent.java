package org.hamkke.sharing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hamkke.kernel.CanonicalJson;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.Share;
import org.jspecify.annotations.Nullable;

/** A plan as the text the keys turn for. What is kept is what is signed, so the two can't drift apart. */
final class PlanContent {
    private PlanContent() {}

    static String text(SharingPlan plan, Map<UUID, String> names) {
        return CanonicalJson.of(of(plan, names));
    }

    /** @param names of the parties, so that what is signed can be read without anything else */
    static Map<String, Object> of(SharingPlan plan, Map<UUID, String> names) {
        var content = new HashMap<String, Object>();
        content.put("currency", Money.WON.getCurrencyCode());
        content.put(
                "parties",
                plan.rule().parties().stream().map(terms -> terms(terms, names)).toList());
        content.put("tiers", plan.rule().tiers().stream().map(PlanContent::tier).toList());
        bound(content, "guarantee", plan.rule().guarantee());
        bound(content, "cap", plan.rule().cap());
        content.put(
                "contributions",
                plan.contributions().stream().map(PlanContent::contribution).toList());
        content.put("scenarios", plan.scenarios().stream().map(PlanContent::scenario).toList());
        return content;
    }

    private static Map<String, Object> terms(Terms terms, Map<UUID, String> names) {
        var content = new HashMap<String, Object>();
        content.put("party", terms.party());
        content.put("name", names.getOrDefault(terms.party(), ""));
        content.put("gain", terms.gain().value());
        content.put("loss", terms.loss().value());
        content.put("alone", terms.alone().amount());
        if (terms.ceiling() != null) content.put("ceiling", terms.ceiling().amount());
        return content;
    }

    private static Map<String, Object> tier(Tier tier) {
        return Map.of(
                "above",
                tier.above().amount(),
                "gain",
                tier.gain().stream().map(Share::value).toList());
    }

    private static void bound(Map<String, Object> content, String name, @Nullable Bound bound) {
        if (bound != null)
            content.put(name, Map.of("party", bound.party(), "amount", bound.amount().amount()));
    }

    private static Map<String, Object> contribution(Contribution one) {
        return Map.of(
                "party",
                one.party(),
                "kind",
                one.kind(),
                "description",
                one.description(),
                "value",
                one.value().amount(),
                "basis",
                one.basis());
    }

    private static Map<String, Object> scenario(Scenario one) {
        var content = new HashMap<String, Object>();
        content.put("name", one.name());
        content.put("revenue", one.revenue().amount());
        content.put("savings", one.savings().amount());
        content.put("investment", one.investment().amount());
        content.put("cost", one.cost().amount());
        if (one.probability() != null) content.put("probability", one.probability().value());
        return content;
    }
}
