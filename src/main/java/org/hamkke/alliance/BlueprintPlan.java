package org.hamkke.alliance;

import java.util.List;
import java.util.Set;
import org.hamkke.kernel.Checks;

/**
 * What a blueprint says.
 *
 * @param groups where to look for partners
 * @param contribution what we bring
 */
public record BlueprintPlan(
        String name,
        Set<Purpose> purposes,
        String purpose,
        String groups,
        String contribution,
        List<Expectation> expectations) {
    private static final int LONGEST = 4000;
    private static final int MOST = 20;

    public BlueprintPlan {
        name = name.strip();
        purpose = purpose.strip();
        groups = groups.strip();
        contribution = contribution.strip();
        purposes = Set.copyOf(purposes);
        expectations = List.copyOf(expectations);
        new Checks()
                .that(Expectation.fits(name, 1, 120), AllianceRule.BLUEPRINT_HAS_A_NAME)
                .that(purpose.length() <= LONGEST, AllianceRule.PURPOSE_IS_SHORT_ENOUGH, LONGEST)
                .that(groups.length() <= LONGEST, AllianceRule.GROUPS_ARE_SHORT_ENOUGH, LONGEST)
                .that(
                        contribution.length() <= LONGEST,
                        AllianceRule.CONTRIBUTION_IS_SHORT_ENOUGH,
                        LONGEST)
                .that(expectations.size() <= MOST, AllianceRule.EXPECTATIONS_ARE_FEW, MOST)
                .done();
    }

    String[] purposeNames() {
        return purposes.stream().map(Purpose::name).sorted().toArray(String[]::new);
    }
}
