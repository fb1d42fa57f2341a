package org.hamkke.fit.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamkke.fit.setting.SettingRule.INFLECTION_IS_ON_THE_SCALE;
import static org.hamkke.fit.setting.SettingRule.LEANING_IS_ON_ANOTHER;
import static org.hamkke.fit.setting.SettingRule.LEANING_IS_ON_THE_SCALE;
import static org.hamkke.fit.setting.SettingRule.PREFERENCE_IS_NOT_BELOW_INDIFFERENCE;
import static org.hamkke.fit.setting.SettingRule.VALUES_RISE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamkke.fit.method.PreferenceFunction;
import org.hamkke.fit.method.PreferenceFunction.Type;
import org.hamkke.kernel.Rule;
import org.hamkke.kernel.RuleViolation;
import org.junit.jupiter.api.Test;

class MethodSettingsTest {
    private static final UUID SYNERGY = UUID.randomUUID();
    private static final UUID CULTURE = UUID.randomUUID();
    private static final List<Integer> PLAIN = List.of(0, 25, 50, 75, 100);

    @Test
    void refusesWhatNoMethodTakes() {
        assertThat(refused(Type.LINEAR, 30, 20, 15, PLAIN, 1))
                .containsExactly(PREFERENCE_IS_NOT_BELOW_INDIFFERENCE);
        assertThat(refused(Type.GAUSSIAN, 0, 1, 0, PLAIN, 1))
                .containsExactly(INFLECTION_IS_ON_THE_SCALE);
        assertThat(refused(Type.USUAL, 5, 25, 15, List.of(0, 60, 50, 75, 100), 10))
                .containsExactly(VALUES_RISE, LEANING_IS_ON_THE_SCALE);
        assertThat(refused(Type.USUAL, 5, 25, 15, List.of(40, 40, 40, 40, 40), 1))
                .containsExactly(VALUES_RISE);
    }

    @Test
    void whatATypeDoesNotUseMayStandAsItIs() {
        var usual = new CriterionSetting(Type.USUAL, 90, 10, 15, PLAIN, Map.of());

        assertThat(usual.preference()).isEqualTo(PreferenceFunction.usual());
    }

    @Test
    void criteriaThatAreGoneTakeTheirLeaningsWithThem() {
        var leaning = new CriterionSetting(Type.LINEAR, 5, 25, 15, PLAIN, Map.of(CULTURE, 4));
        var gaussian = CriterionSetting.USUAL.gaussian(12);
        var settings =
                MethodSettings.USUAL
                        .with(SYNERGY, leaning)
                        .with(CULTURE, gaussian)
                        .among(List.of(SYNERGY));

        assertThat(settings).isEqualTo(MethodSettings.USUAL);
    }

    @Test
    void noCriterionLeansOnItself() {
        var leaning = CriterionSetting.USUAL.leaning(CULTURE, 4);

        assertThat(
                        catchThrowableOfType(
                                        RuleViolation.class,
                                        () -> MethodSettings.USUAL.with(CULTURE, leaning))
                                .rule())
                .isEqualTo(LEANING_IS_ON_ANOTHER);
    }

    @Test
    void aCriterionNobodySetIsTakenAsUsual() {
        var tuning = new Tuning(MethodSettings.USUAL, List.of(SYNERGY, CULTURE));

        assertThat(tuning.preferences()).containsOnly(PreferenceFunction.linear(5, 25));
        assertThat(tuning.values()).isEmpty();
        assertThat(tuning.leanings()).isEmpty();
        assertThat(tuning.regret()).isEqualTo(0.5);
    }

    private static List<Rule> refused(
            Type type, int q, int p, int s, List<Integer> values, int leaning) {
        var violation =
                catchThrowableOfType(
                        RuleViolation.class,
                        () ->
                                new CriterionSetting(
                                        type, q, p, s, values, Map.of(CULTURE, leaning)));
        return violation.refusals().stream().map(RuleViolation.Refusal::rule).toList();
    }
}
