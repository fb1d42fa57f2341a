package org.hamkke.fit.web;

import static java.util.stream.Collectors.joining;
import static org.hamkke.shell.Words.t;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hamkke.fit.Tuned;
import org.hamkke.fit.method.Normalisation;
import org.hamkke.fit.report.SettingWords;
import org.hamkke.fit.setting.FuzzyRatings;
import org.hamkke.fit.setting.FuzzyWeights;
import org.hamkke.fit.setting.MethodSettings;
import org.hamkke.fit.setting.SettingRule;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.shell.Typed;
import org.hamkke.shell.face.Choice;
import org.hamkke.shell.face.Fact;
import org.springframework.util.MultiValueMap;

/** How the methods are set as a whole, as it is typed. */
public record SettingForm(
        String regret, List<String> sums, String ratings, String weights, int version)
        implements Typed<SettingForm> {
    static SettingForm of(Tuned tuned) {
        var settings = tuned.settings();
        return new SettingForm(
                String.valueOf(settings.regret()),
                settings.sums().stream().map(SettingWords::label).toList(),
                settings.ratings().label(),
                settings.weights().label(),
                tuned.version());
    }

    static SettingForm typed(MultiValueMap<String, String> sent) {
        return new SettingForm(
                Sent.text(sent, "regret"),
                sent.getOrDefault("sums", List.of()),
                Sent.text(sent, "ratings"),
                Sent.text(sent, "weights"),
                Sent.version(sent));
    }

    /** What the whole is set to; criterion by criterion nothing. */
    MethodSettings whole() {
        return new MethodSettings(
                Sent.whole(regret, SettingRule.REGRET_IS_A_SHARE),
                sums.stream().map(SettingForm::sum).toList(),
                one(FuzzyRatings.values(), ratings),
                one(FuzzyWeights.values(), weights),
                Map.of());
    }

    static Normalisation sum(String label) {
        return one(MethodSettings.SUMS.toArray(Normalisation[]::new), label);
    }

    static <E extends Enum<E>> E one(E[] constants, String label) {
        return Arrays.stream(constants)
                .filter(one -> SettingWords.label(one).equals(label))
                .findFirst()
                .orElseThrow(() -> unknown(constants, label));
    }

    private static RuleViolation unknown(Enum<?>[] constants, String label) {
        var known = Arrays.stream(constants).map(SettingWords::label).collect(joining(", "));
        return SettingRule.CHOICE_IS_KNOWN.refusal(label, known);
    }

    public static List<Choice> choices(String about, Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(SettingWords::label)
                .map(label -> new Choice(label, t("fit.tuning." + about + "." + label)))
                .toList();
    }

    @Override
    public SettingForm over(int current) {
        return new SettingForm(regret, sums, ratings, weights, current);
    }

    @Override
    public List<Fact> facts() {
        return List.of(
                new Fact(t("fit.tuning.regret.typed"), regret),
                new Fact(
                        t("fit.tuning.sums"),
                        sums.stream()
                                .map(by -> t("fit.methods.normalisation." + by))
                                .collect(joining(", "))),
                new Fact(t("fit.tuning.ratings"), t("fit.tuning.ratings." + ratings)),
                new Fact(t("fit.tuning.weights"), t("fit.tuning.weights." + weights)));
    }
}
