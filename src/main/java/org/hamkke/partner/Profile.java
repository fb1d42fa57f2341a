package org.hamkke.partner;

import java.util.List;
import org.hamkke.kernel.Checks;

/** What makes this organisation tick, as far as we know: the ground on which values and culture are compared. */
public record Profile(
        String businessModel,
        String marketPosition,
        String decisionStructure,
        String coreValues,
        String priorities,
        String language,
        String workingStyle) {
    public static final int LONGEST = 4000;
    public static final Profile EMPTY = new Profile("", "", "", "", "", "", "");

    public Profile {
        businessModel = businessModel.strip();
        marketPosition = marketPosition.strip();
        decisionStructure = decisionStructure.strip();
        coreValues = coreValues.strip();
        priorities = priorities.strip();
        language = language.strip();
        workingStyle = workingStyle.strip();
    }

    void check(Checks checks) {
        checks.that(
                all().stream().allMatch(text -> text.length() <= LONGEST),
                PartnerRule.PROFILE_IS_SHORT_ENOUGH,
                LONGEST);
    }

    List<String> all() {
        return List.of(
                businessModel,
                marketPosition,
                decisionStructure,
                coreValues,
                priorities,
                language,
                workingStyle);
    }

    public boolean isEmpty() {
        return all().stream().allMatch(String::isEmpty);
    }
}
