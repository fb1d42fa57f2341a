package org.hamkke.fit.setting;

import org.hamkke.kernel.Rule;

/** What the settings of the methods refuse. */
public enum SettingRule implements Rule {
    CHOICE_IS_KNOWN,
    CRITERION_IS_NAMED("criterion"),
    CRITERION_IS_KNOWN("criterion"),
    REGRET_IS_A_SHARE("regret"),
    INDIFFERENCE_IS_ON_THE_SCALE("q"),
    PREFERENCE_IS_ON_THE_SCALE("p"),
    PREFERENCE_IS_NOT_BELOW_INDIFFERENCE("p"),
    INFLECTION_IS_ON_THE_SCALE("s"),
    VALUE_IS_A_SHARE("values"),
    VALUES_RISE("values"),
    LEANING_IS_ON_THE_SCALE("leanings"),
    LEANING_IS_ON_ANOTHER("leanings");

    private final String field;

    SettingRule() {
        this("");
    }

    SettingRule(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }
}
