package org.hamkke.fit;

import java.math.BigDecimal;
import java.util.List;
import org.hamkke.kernel.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A criterion as someone wants it.
 *
 * @param id of the criterion it changes; none for a new one
 * @param used a criterion set aside keeps its scores but doesn't count
 * @param finances whether a candidate's statements may suggest the score
 * @param questions what a new one asks from the start; one that stands keeps its own
 */
public record CriterionPlan(
        @Nullable CriterionId id,
        String name,
        BigDecimal weight,
        @Nullable Integer threshold,
        List<String> anchors,
        boolean used,
        GroupPath group,
        boolean finances,
        List<QuestionPlan> questions) {
    static final int LONGEST_NAME = 60;
    static final int LONGEST_ANCHOR = 500;
    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    public CriterionPlan {
        name = name.strip();
        anchors = anchors.stream().map(String::strip).toList();
        questions = List.copyOf(questions);
        if (anchors.size() != Criterion.ANCHORS)
            throw new IllegalArgumentException("an anchor for 0, 25, 50, 75 and 100");
    }

    /** One that stands in no group and asks nothing. */
    public CriterionPlan(
            @Nullable CriterionId id,
            String name,
            BigDecimal weight,
            @Nullable Integer threshold,
            List<String> anchors,
            boolean used) {
        this(id, name, weight, threshold, anchors, used, GroupPath.TOP, false, List.of());
    }

    public static CriterionPlan of(Criterion criterion) {
        return new CriterionPlan(
                criterion.id(),
                criterion.name(),
                criterion.weight(),
                criterion.threshold(),
                criterion.anchors(),
                criterion.used(),
                criterion.group(),
                criterion.finances(),
                List.of());
    }

    /** The same, open to what the statements suggest. */
    public CriterionPlan forFinances() {
        return new CriterionPlan(
                id, name, weight, threshold, anchors, used, group, true, questions);
    }

    /** The same, asking these from the start. */
    public CriterionPlan asking(List<QuestionPlan> asked) {
        return new CriterionPlan(
                id, name, weight, threshold, anchors, used, group, finances, asked);
    }

    /** What a score of it means, whatever it weighs. */
    CriterionPlan unweighed() {
        return new CriterionPlan(
                id, name, BigDecimal.ZERO, threshold, anchors, used, group, false, List.of());
    }

    /** @param number its place in the list, from 1, as the words name it */
    void check(Checks checks, int number) {
        var here = SelectionPlan.place(number - 1);
        checks.that(
                        !name.isEmpty() && name.length() <= LONGEST_NAME,
                        FitRule.CRITERION_HAS_A_NAME.at(here + "name"),
                        number,
                        LONGEST_NAME)
                .that(
                        weight.signum() >= 0 && weight.compareTo(MOST) <= 0,
                        FitRule.WEIGHT_IS_A_SHARE.at(here + "weight"),
                        number)
                .that(
                        threshold == null || threshold >= 1 && threshold <= Criterion.MOST_POINTS,
                        FitRule.THRESHOLD_IS_A_SCORE.at(here + "threshold"),
                        number)
                .that(
                        group.depth() <= GroupPath.DEEPEST
                                && group.names().stream().allMatch(g -> g.length() <= LONGEST_NAME),
                        FitRule.GROUP_IS_SHORT_ENOUGH.at(here + "group"),
                        number,
                        GroupPath.DEEPEST,
                        LONGEST_NAME);
        for (int k = 0; k < Criterion.ANCHORS; k++)
            checks.that(
                    anchors.get(k).length() <= LONGEST_ANCHOR,
                    FitRule.ANCHORS_ARE_SHORT_ENOUGH.at(here + "anchors[" + k + "]"),
                    number,
                    LONGEST_ANCHOR);
    }
}
