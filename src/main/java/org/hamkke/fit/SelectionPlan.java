package org.hamkke.fit;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hamkke.kernel.Checks;
import org.jspecify.annotations.Nullable;

/**
 * A selection as someone wants it: what is asked, and by which criteria.
 *
 * @param blueprint what the choice is made for
 */
public record SelectionPlan(
        String name, String question, @Nullable UUID blueprint, List<CriterionPlan> criteria) {
    public static final int MOST_CRITERIA = 40;
    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_QUESTION = 2000;

    public SelectionPlan {
        name = name.strip();
        question = question.strip();
        criteria = List.copyOf(criteria);
        var checks = new Checks();
        checks.that(
                        !name.isEmpty() && name.length() <= LONGEST_NAME,
                        FitRule.SELECTION_HAS_A_NAME,
                        LONGEST_NAME)
                .that(
                        question.length() <= LONGEST_QUESTION,
                        FitRule.QUESTION_IS_SHORT_ENOUGH,
                        LONGEST_QUESTION);
        check(checks, criteria);
        checks.done();
        criteria = GroupOrder.of(criteria);
    }

    private static void check(Checks checks, List<CriterionPlan> criteria) {
        for (int i = 0; i < criteria.size(); i++) {
            criteria.get(i).check(checks, i + 1);
            checks.that(
                    isNew(criteria, i),
                    FitRule.CRITERIA_HAVE_DIFFERENT_NAMES.at(place(i) + "name"));
        }
        var used = criteria.stream().filter(CriterionPlan::used).toList();
        checks.that(!used.isEmpty(), FitRule.SELECTION_HAS_CRITERIA)
                .that(
                        criteria.size() <= MOST_CRITERIA,
                        FitRule.CRITERIA_ARE_FEW_ENOUGH,
                        MOST_CRITERIA)
                .that(
                        used.isEmpty() || used.stream().anyMatch(c -> c.weight().signum() > 0),
                        FitRule.WEIGHTS_ARE_NOT_ALL_ZERO);
    }

    /** No criterion in use before it goes by its name. */
    private static boolean isNew(List<CriterionPlan> criteria, int i) {
        var one = criteria.get(i);
        return !one.used()
                || criteria.subList(0, i).stream()
                        .noneMatch(other -> other.used() && other.name().equals(one.name()));
    }

    /** What a form and the open API call one of the criteria, ahead of what is wrong in it. */
    public static String place(int criterion) {
        return "criteria[" + criterion + "].";
    }

    /** Whether a score means the same under both: the criteria in use differ in nothing but weight and order. */
    boolean measuresLike(Selection other) {
        var theirs = other.criteria().stream().map(CriterionPlan::of);
        return scales(criteria.stream().filter(CriterionPlan::used)).equals(scales(theirs));
    }

    private static Set<CriterionPlan> scales(Stream<CriterionPlan> plans) {
        return plans.map(CriterionPlan::unweighed).collect(Collectors.toSet());
    }

    /** Position by position, as they shall stand. */
    IntStream positions() {
        return IntStream.range(0, criteria.size());
    }
}
