package org.hamkke.sharing;

import static org.hamkke.sharing.SharingRefusal.*;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.Share;

/** What must hold of contributions and scenarios; the field names are those of the form and of the open API. */
final class PlanChecks {
    private static final int NAME = 60;
    private static final int TEXT = 300;

    private PlanChecks() {}

    static void of(
            Checks checks,
            SharingRule rule,
            List<Contribution> contributions,
            List<Scenario> scenarios) {
        checks.that(
                contributions.size() <= SharingPlan.MOST_CONTRIBUTIONS,
                CONTRIBUTIONS_ARE_FEW.at("contributions"),
                SharingPlan.MOST_CONTRIBUTIONS);
        for (int i = 0; i < contributions.size(); i++)
            contribution(checks, rule, contributions.get(i), "contribution." + i);
        checks.that(
                scenarios.size() <= SharingPlan.MOST_SCENARIOS,
                SCENARIOS_ARE_FEW.at("scenarios"),
                SharingPlan.MOST_SCENARIOS);
        var names = new HashSet<String>();
        for (int i = 0; i < scenarios.size(); i++)
            scenario(checks, scenarios.get(i), names, "scenario." + i);
        checks.that(
                scenarios.stream().anyMatch(Scenario::endsInLoss),
                A_SCENARIO_ENDS_IN_LOSS.at("scenarios"));
        probabilities(checks, scenarios);
    }

    private static void contribution(
            Checks checks, SharingRule rule, Contribution one, String field) {
        checks.that(
                rule.indexOf(one.party()) >= 0, CONTRIBUTION_NAMES_A_PARTY.at(field + ".party"));
        checks.that(
                !one.description().isBlank(), CONTRIBUTION_IS_DESCRIBED.at(field + ".description"));
        checks.that(
                one.description().length() <= TEXT,
                TEXT_IS_SHORT_ENOUGH.at(field + ".description"),
                TEXT);
        checks.that(one.basis().length() <= TEXT, TEXT_IS_SHORT_ENOUGH.at(field + ".basis"), TEXT);
        checks.that(RuleChecks.isAmount(one.value()), AMOUNT_IS_NOT_NEGATIVE.at(field + ".value"));
    }

    private static void scenario(Checks checks, Scenario one, HashSet<String> names, String field) {
        var named =
                !one.name().isBlank()
                        && one.name().length() <= NAME
                        && names.add(one.name().strip());
        checks.that(named, SCENARIO_HAS_A_NAME_OF_ITS_OWN.at(field + ".name"), NAME);
        checks.that(
                RuleChecks.isAmount(one.revenue()), AMOUNT_IS_NOT_NEGATIVE.at(field + ".revenue"));
        checks.that(
                RuleChecks.isAmount(one.savings()), AMOUNT_IS_NOT_NEGATIVE.at(field + ".savings"));
        checks.that(
                RuleChecks.isAmount(one.investment()),
                AMOUNT_IS_NOT_NEGATIVE.at(field + ".investment"));
        checks.that(RuleChecks.isAmount(one.cost()), AMOUNT_IS_NOT_NEGATIVE.at(field + ".cost"));
    }

    private static void probabilities(Checks checks, List<Scenario> scenarios) {
        var given = scenarios.stream().map(Scenario::probability).filter(Objects::nonNull).toList();
        var whole = given.size() == scenarios.size() && Share.makeUpTheWhole(given);
        checks.that(
                given.isEmpty() || whole,
                PROBABILITIES_MAKE_UP_THE_WHOLE.at("probability"),
                RuleChecks.percent(given));
    }
}
