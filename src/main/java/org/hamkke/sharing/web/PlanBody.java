package org.hamkke.sharing.web;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hamkke.sharing.Bound;
import org.hamkke.sharing.Contribution;
import org.hamkke.sharing.Scenario;
import org.hamkke.sharing.SharingPlan;
import org.hamkke.sharing.SharingRule;
import org.hamkke.sharing.Terms;
import org.hamkke.sharing.Tier;
import org.jspecify.annotations.Nullable;

/** A plan in the open API. Shares are decimals (0.55), amounts whole won without a sign, parties the ids of the alliance. */
record PlanBody(
        @Nullable List<TermsBody> parties,
        @Nullable List<TierBody> tiers,
        @Nullable BoundBody guarantee,
        @Nullable BoundBody cap,
        @Nullable List<ContributionBody> contributions,
        @Nullable List<ScenarioBody> scenarios) {
    record TermsBody(
            @Nullable String party,
            @Nullable BigDecimal gain,
            @Nullable BigDecimal loss,
            @Nullable BigDecimal ceiling,
            @Nullable BigDecimal alone) {}

    record TierBody(@Nullable BigDecimal above, @Nullable List<BigDecimal> gain) {}

    record BoundBody(@Nullable String party, @Nullable BigDecimal amount) {}

    record ContributionBody(
            @Nullable String party,
            @Nullable String kind,
            @Nullable String description,
            @Nullable BigDecimal value,
            @Nullable String basis) {}

    record ScenarioBody(
            @Nullable String name,
            @Nullable BigDecimal revenue,
            @Nullable BigDecimal savings,
            @Nullable BigDecimal investment,
            @Nullable BigDecimal cost,
            @Nullable BigDecimal probability) {}

    SharingPlan plan() {
        var reading = new Reading();
        var terms = each(parties, (one, i) -> terms(reading, one, i));
        var bands = each(tiers, (one, i) -> tier(reading, one, i));
        var floor = bound(reading, guarantee, "guarantee");
        var top = bound(reading, cap, "cap");
        var brought =
                each(contributions, (one, i) -> contribution(reading, one, "contribution." + i));
        var turns = each(scenarios, (one, i) -> scenario(reading, one, "scenario." + i));
        reading.done();
        return new SharingPlan(new SharingRule(terms, bands, floor, top), brought, turns);
    }

    private static Terms terms(Reading reading, TermsBody one, int i) {
        return new Terms(
                reading.party(one.party()),
                reading.share("gain." + i, one.gain()),
                reading.share("loss." + i, one.loss()),
                one.ceiling() == null ? null : reading.won("ceiling." + i, one.ceiling()),
                reading.won("alone." + i, one.alone()));
    }

    private static Tier tier(Reading reading, TierBody one, int i) {
        return new Tier(
                reading.won("tier." + i + ".above", one.above()),
                each(one.gain(), (share, p) -> reading.share("tier." + i + ".gain." + p, share)));
    }

    private static @Nullable Bound bound(Reading reading, @Nullable BoundBody one, String field) {
        return one == null
                ? null
                : new Bound(
                        reading.party(one.party()), reading.won(field + ".amount", one.amount()));
    }

    private static Contribution contribution(Reading reading, ContributionBody one, String at) {
        return new Contribution(
                reading.party(one.party()),
                PlanForm.kind(one.kind()),
                requireNonNullElse(one.description(), ""),
                reading.won(at + ".value", one.value()),
                requireNonNullElse(one.basis(), ""));
    }

    private static Scenario scenario(Reading reading, ScenarioBody one, String at) {
        return new Scenario(
                requireNonNullElse(one.name(), ""),
                reading.won(at + ".revenue", one.revenue()),
                reading.won(at + ".savings", one.savings()),
                reading.won(at + ".investment", one.investment()),
                reading.won(at + ".cost", one.cost()),
                one.probability() == null
                        ? null
                        : reading.share(at + ".probability", one.probability()));
    }

    private interface Read<B, T> {
        T read(B body, int place);
    }

    private static <B, T> List<T> each(@Nullable List<B> bodies, Read<B, T> read) {
        var given = requireNonNullElse(bodies, List.<B>of());
        IntFunction<T> at = i -> read.read(given.get(i), i);
        return IntStream.range(0, given.size()).mapToObj(at).toList();
    }

    static PlanBody of(SharingPlan plan) {
        var rule = plan.rule();
        return new PlanBody(
                rule.parties().stream().map(PlanBody::body).toList(),
                rule.tiers().stream()
                        .map(tier ->
                                new TierBody(
                                        tier.above().amount(),
                                        tier.gain().stream().map(share -> share.value()).toList()))
                        .toList(),
                body(rule.guarantee()),
                body(rule.cap()),
                plan.contributions().stream().map(PlanBody::body).toList(),
                plan.scenarios().stream().map(PlanBody::body).toList());
    }

    private static TermsBody body(Terms terms) {
        var ceiling = terms.ceiling() == null ? null : terms.ceiling().amount();
        return new TermsBody(
                terms.party().toString(),
                terms.gain().value(),
                terms.loss().value(),
                ceiling,
                terms.alone().amount());
    }

    private static @Nullable BoundBody body(@Nullable Bound bound) {
        return bound == null
                ? null
                : new BoundBody(bound.party().toString(), bound.amount().amount());
    }

    private static ContributionBody body(Contribution one) {
        return new ContributionBody(
                one.party().toString(),
                one.kind().name(),
                one.description(),
                one.value().amount(),
                one.basis());
    }

    private static ScenarioBody body(Scenario one) {
        var probability = one.probability() == null ? null : one.probability().value();
        return new ScenarioBody(
                one.name(),
                one.revenue().amount(),
                one.savings().amount(),
                one.investment().amount(),
                one.cost().amount(),
                probability);
    }
}
