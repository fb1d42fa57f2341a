package org.hamkke.fit.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.Selections;
import org.hamkke.fit.Tuned;
import org.hamkke.fit.Tunings;
import org.hamkke.fit.method.PreferenceFunction.Type;
import org.hamkke.fit.report.SettingWords;
import org.hamkke.fit.setting.CriterionSetting;
import org.hamkke.fit.setting.FuzzyRatings;
import org.hamkke.fit.setting.FuzzyWeights;
import org.hamkke.fit.setting.MethodSettings;
import org.hamkke.fit.setting.SettingRule;
import org.hamkke.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the methods are set, through the open API. */
@RestController
@RequestMapping("/api/v1/selections/{id}/methods/settings")
class TuningApi {
    private final Tunings tunings;
    private final Selections selections;

    TuningApi(Tunings tunings, Selections selections) {
        this.tunings = tunings;
        this.selections = selections;
    }

    /**
     * What is left out is as usual.
     *
     * @param regret how much VIKOR counts the regret of all criteria together, 0..100 percent
     * @param sums by which normalisations the weighted sum is shown once more: linear-max, min-max
     * @param ratings raters, triangles or trapezoids
     * @param weights crisp or words
     * @param version 0 while nobody has set anything
     */
    record Body(
            @Nullable Integer regret,
            @Nullable List<String> sums,
            @Nullable String ratings,
            @Nullable String weights,
            @Nullable List<One> criteria,
            int version) {}

    /**
     * @param preference usual, u-shape, v-shape, level, linear or gaussian
     * @param q, @param p and @param s its thresholds in points
     * @param values what 0, 25, 50, 75 and 100 points are worth
     * @param leanings on other criteria, 1 to 9
     */
    record One(
            @Nullable UUID criterion,
            @Nullable String preference,
            @Nullable Integer q,
            @Nullable Integer p,
            @Nullable Integer s,
            @Nullable List<@Nullable Integer> values,
            @Nullable List<Lean> leanings) {}

    record Lean(@Nullable UUID on, int strength) {}

    @GetMapping
    Body get(Actor actor, @PathVariable String id) {
        var selection = SelectionId.of(id);
        var criteria = selections.get(actor, selection).criteria();
        return body(
                tunings.of(actor, selection), criteria.stream().map(c -> c.id().value()).toList());
    }

    @PutMapping
    Body set(Actor actor, @PathVariable String id, @RequestBody Body body) {
        tunings.set(actor, SelectionId.of(id), body.version(), settings(body));
        return get(actor, id);
    }

    private static Body body(Tuned tuned, List<UUID> criteria) {
        var settings = tuned.settings();
        return new Body(
                settings.regret(),
                settings.sums().stream().map(SettingWords::label).toList(),
                settings.ratings().label(),
                settings.weights().label(),
                criteria.stream().map(c -> one(c, settings.of(c))).toList(),
                tuned.version());
    }

    private static One one(UUID criterion, CriterionSetting set) {
        return new One(
                criterion,
                SettingWords.label(set.type()),
                set.q(),
                set.p(),
                set.s(),
                new ArrayList<>(set.values()),
                set.leanings().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(lean -> new Lean(lean.getKey(), lean.getValue()))
                        .toList());
    }

    private static MethodSettings settings(Body body) {
        var usual = MethodSettings.USUAL;
        var criteria = new HashMap<UUID, CriterionSetting>();
        orNone(body.criteria()).forEach(one -> criteria.put(named(one.criterion()), setting(one)));
        return new MethodSettings(
                or(body.regret(), usual.regret()),
                orNone(body.sums()).stream().map(SettingForm::sum).toList(),
                one(FuzzyRatings.values(), body.ratings(), usual.ratings()),
                one(FuzzyWeights.values(), body.weights(), usual.weights()),
                criteria);
    }

    private static CriterionSetting setting(One one) {
        var usual = CriterionSetting.USUAL;
        var leanings = new HashMap<UUID, Integer>();
        orNone(one.leanings()).forEach(l -> leanings.put(named(l.on()), l.strength()));
        return new CriterionSetting(
                one(Type.values(), one.preference(), usual.type()),
                or(one.q(), usual.q()),
                or(one.p(), usual.p()),
                or(one.s(), usual.s()),
                values(one.values()),
                leanings);
    }

    private static List<Integer> values(@Nullable List<@Nullable Integer> said) {
        if (said == null) return CriterionSetting.USUAL.values();
        SettingRule.VALUE_IS_A_SHARE.require(said.stream().allMatch(Objects::nonNull));
        return said.stream().map(Objects::requireNonNull).toList();
    }

    private static UUID named(@Nullable UUID criterion) {
        if (criterion == null) throw SettingRule.CRITERION_IS_NAMED.refusal();
        return criterion;
    }

    private static <E extends Enum<E>> E one(E[] constants, @Nullable String said, E usual) {
        return said == null ? usual : SettingForm.one(constants, said);
    }

    private static int or(@Nullable Integer said, int usual) {
        return said == null ? usual : said;
    }

    private static <T> List<T> orNone(@Nullable List<T> said) {
        return said == null ? List.of() : said;
    }
}
