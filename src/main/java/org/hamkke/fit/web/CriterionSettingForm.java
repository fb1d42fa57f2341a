package org.hamkke.fit.web;

import static java.util.stream.Collectors.joining;
import static org.hamkke.fit.setting.CriterionSetting.MOST_POINTS;
import static org.hamkke.shell.Words.t;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hamkke.fit.Criterion;
import org.hamkke.fit.method.PreferenceFunction.Type;
import org.hamkke.fit.report.SettingWords;
import org.hamkke.fit.setting.CriterionSetting;
import org.hamkke.fit.setting.SettingRule;
import org.hamkke.kernel.Checks;
import org.hamkke.shell.Typed;
import org.hamkke.shell.face.Fact;
import org.springframework.util.MultiValueMap;

/**
 * How the methods take one criterion, as it is typed.
 *
 * @param values what 0, 25, 50, 75 and 100 points are worth
 * @param leanings by the id of the other criterion, 0 for none; all other criteria in their order
 * @param names of the other criteria
 */
public record CriterionSettingForm(
        String type,
        String q,
        String p,
        String s,
        List<String> values,
        Map<String, String> leanings,
        Map<String, String> names,
        int version)
        implements Typed<CriterionSettingForm> {
    static CriterionSettingForm of(CriterionSetting setting, List<Criterion> others, int version) {
        var leanings = new LinkedHashMap<String, String>();
        others.forEach(c ->
                leanings.put(
                        c.id().toString(),
                        String.valueOf(setting.leanings().getOrDefault(c.id().value(), 0))));
        return new CriterionSettingForm(
                SettingWords.label(setting.type()),
                String.valueOf(setting.q()),
                String.valueOf(setting.p()),
                String.valueOf(setting.s()),
                setting.values().stream().map(String::valueOf).toList(),
                leanings,
                names(others),
                version);
    }

    static CriterionSettingForm typed(MultiValueMap<String, String> sent, List<Criterion> others) {
        var leanings = new LinkedHashMap<String, String>();
        others.forEach(
                c -> leanings.put(c.id().toString(), Sent.text(sent, lean(c.id().toString()))));
        return new CriterionSettingForm(
                Sent.text(sent, "type"),
                Sent.text(sent, "q"),
                Sent.text(sent, "p"),
                Sent.text(sent, "s"),
                IntStream.range(0, Criterion.ANCHORS)
                        .mapToObj(k -> Sent.text(sent, value(k)))
                        .toList(),
                leanings,
                names(others),
                Sent.version(sent));
    }

    private static Map<String, String> names(List<Criterion> others) {
        var names = new LinkedHashMap<String, String>();
        others.forEach(c -> names.put(c.id().toString(), c.name()));
        return names;
    }

    /** All that is off its scale is refused in one go, each beside its field. */
    CriterionSetting setting() {
        var checks =
                new Checks()
                        .that(isWithin(0, MOST_POINTS, q), SettingRule.INDIFFERENCE_IS_ON_THE_SCALE)
                        .that(isWithin(1, MOST_POINTS, p), SettingRule.PREFERENCE_IS_ON_THE_SCALE)
                        .that(isWithin(1, MOST_POINTS, s), SettingRule.INFLECTION_IS_ON_THE_SCALE);
        for (int k = 0; k < values.size(); k++)
            checks.that(
                    isWithin(0, MOST_POINTS, values.get(k)),
                    SettingRule.VALUE_IS_A_SHARE.at(value(k)));
        leanings.forEach((id, typed) ->
                checks.that(
                        typed.isBlank() || isWithin(0, CriterionSetting.MOST_LEANING, typed),
                        SettingRule.LEANING_IS_ON_THE_SCALE.at(lean(id))));
        checks.done();
        return new CriterionSetting(
                SettingForm.one(Type.values(), type),
                whole(q),
                whole(p),
                whole(s),
                values.stream().map(CriterionSettingForm::whole).toList(),
                leans());
    }

    /** The field of what an anchor is worth. */
    public static String value(int anchor) {
        return "value" + anchor * Criterion.ANCHOR_STEP;
    }

    /** The field of the leaning on a criterion. */
    public static String lean(String criterion) {
        return "lean-" + criterion;
    }

    private Map<UUID, Integer> leans() {
        var leans = new HashMap<UUID, Integer>();
        leanings.forEach((id, typed) -> {
            int lean = typed.isBlank() ? 0 : whole(typed);
            if (lean != 0) leans.put(UUID.fromString(id), lean);
        });
        return leans;
    }

    private static boolean isWithin(int least, int most, String typed) {
        return typed.strip().matches("\\d{1,3}") && whole(typed) >= least && whole(typed) <= most;
    }

    private static int whole(String typed) {
        return Integer.parseInt(typed.strip());
    }

    @Override
    public CriterionSettingForm over(int current) {
        return new CriterionSettingForm(type, q, p, s, values, leanings, names, current);
    }

    @Override
    public List<Fact> facts() {
        var facts =
                new ArrayList<>(
                        List.of(
                                new Fact(t("fit.tuning.preference"), t("fit.preference." + type)),
                                new Fact(t("fit.tuning.q"), q),
                                new Fact(t("fit.tuning.p"), p),
                                new Fact(t("fit.tuning.s"), s),
                                new Fact(
                                        t("fit.tuning.values"),
                                        values.stream().collect(joining(" · ")))));
        leanings.forEach((id, lean) -> facts.add(new Fact(names.getOrDefault(id, id), lean)));
        return facts;
    }
}
