package org.hamkke.sharing;

import java.util.List;
import java.util.Objects;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.Share;

/** The whole that both keys turn for: what each puts in, the rule, and the ways it may turn out, failure among them. */
public record SharingPlan(
        SharingRule rule, List<Contribution> contributions, List<Scenario> scenarios) {
    public static final int MOST_CONTRIBUTIONS = 40;
    public static final int MOST_SCENARIOS = 8;

    /** @throws org.hamkke.kernel.RuleViolation naming every field that is wrong */
    public SharingPlan {
        contributions = List.copyOf(contributions);
        scenarios = List.copyOf(scenarios);
        var checks = new Checks();
        PlanChecks.of(checks, rule, contributions, scenarios);
        checks.done();
    }

    /** What each party put in, in the order of the rule. */
    public List<Money> contributed() {
        return rule.order().stream()
                .map(party ->
                        Amounts.total(
                                contributions.stream()
                                        .filter(c -> c.party().equals(party))
                                        .map(Contribution::value)
                                        .toList()))
                .toList();
    }

    public boolean hasProbabilities() {
        return scenarios.stream().allMatch(scenario -> scenario.probability() != null);
    }

    List<Share> probabilities() {
        return scenarios.stream().map(Scenario::probability).filter(Objects::nonNull).toList();
    }
}
