package org.hamkke.alliance;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.OrganisationId;

/**
 * What one side writes while it sees nobody else's: what it wants, what that costs it, and what it believes the others want.
 *
 * @param benefit the decisive one, for itself
 * @param evidence what it will be seen by
 * @param worth in a year
 * @param basis how that worth was reckoned
 * @param give what it brings for it
 * @param cost of what it gives, in a year
 */
public record Canvas(
        String benefit,
        String evidence,
        Optional<WonRange> worth,
        String basis,
        String give,
        Optional<WonRange> cost,
        List<Belief> beliefs) {
    static final int LONGEST = 500;

    /** What this side believes another one wants most. */
    public record Belief(OrganisationId about, String wants) {
        public Belief {
            wants = wants.strip();
        }
    }

    public Canvas {
        benefit = benefit.strip();
        evidence = evidence.strip();
        basis = basis.strip();
        give = give.strip();
        beliefs = List.copyOf(beliefs);
        new Checks()
                .that(isShort(benefit), CanvasRule.CANVAS_NAMES_THE_BENEFIT, LONGEST)
                .that(isShort(evidence), CanvasRule.CANVAS_NAMES_THE_EVIDENCE, LONGEST)
                .that(isShort(basis), CanvasRule.WORTH_RANGE_HAS_A_BASIS, LONGEST)
                .that(isShort(give), CanvasRule.CANVAS_NAMES_THE_GIVE, LONGEST)
                .that(
                        beliefs.stream().allMatch(one -> isShort(one.wants())),
                        CanvasRule.CANVAS_BELIEVES_OF_EVERY_SIDE,
                        LONGEST)
                .done();
    }

    private static boolean isShort(String text) {
        return text.length() <= LONGEST;
    }

    /** A draft may leave anything open; what is handed in may not. */
    void requireWhole(Collection<OrganisationId> others) {
        new Checks()
                .that(!benefit.isEmpty(), CanvasRule.CANVAS_NAMES_THE_BENEFIT, LONGEST)
                .that(!evidence.isEmpty(), CanvasRule.CANVAS_NAMES_THE_EVIDENCE, LONGEST)
                .that(worth.isPresent(), CanvasRule.WORTH_IS_A_RANGE)
                .that(!basis.isEmpty(), CanvasRule.WORTH_RANGE_HAS_A_BASIS, LONGEST)
                .that(!give.isEmpty(), CanvasRule.CANVAS_NAMES_THE_GIVE, LONGEST)
                .that(cost.isPresent(), CanvasRule.COST_IS_A_RANGE)
                .that(
                        believedOf().containsAll(others),
                        CanvasRule.CANVAS_BELIEVES_OF_EVERY_SIDE,
                        LONGEST)
                .done();
    }

    private Set<OrganisationId> believedOf() {
        var said = new HashSet<OrganisationId>();
        beliefs.stream()
                .filter(one -> !one.wants().isEmpty())
                .forEach(one -> said.add(one.about()));
        return said;
    }

    /** What this side believes that one wants; nothing where it said nothing. */
    public Optional<Belief> of(OrganisationId side) {
        return beliefs.stream()
                .filter(one -> one.about().equals(side) && !one.wants().isEmpty())
                .findFirst();
    }

    /** Only what concerns these sides, each once. */
    Canvas about(Collection<OrganisationId> others) {
        var kept = others.stream().flatMap(side -> of(side).stream()).toList();
        return new Canvas(benefit, evidence, worth, basis, give, cost, kept);
    }
}
