package org.hamkke.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.hamkke.fit.method.Weights;
import org.junit.jupiter.api.Test;

class CriteriaTreeTest {
    private final List<Criterion> criteria =
            List.of(
                    criterion("특허", "역량 > 기술"),
                    criterion("속도", "역량 > 기술"),
                    criterion("영업망", "역량"),
                    criterion("문화", ""));
    private final CriteriaTree tree = new CriteriaTree(criteria, Weights.of(0.3, 0.1, 0.2, 0.4));

    @Test
    void theWeightOfAGroupIsTheSumOfItsParts() {
        var top = tree.parts(GroupPath.TOP);

        assertThat(top).extracting(CriteriaTree.Part::name).containsExactly("역량", "문화");
        assertThat(tree.share(top.getFirst())).isCloseTo(0.6, within(1e-12));
        assertThat(tree.share(GroupPath.of("역량 > 기술"))).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void weighingTheTopKeepsTheProportionsInsideItsGroups() {
        var weighed = tree.weighed(GroupPath.TOP, Weights.of(0.3, 0.7));

        assertThat(weighed).containsExactly(new double[] {15, 5, 10, 70}, within(1e-9));
    }

    @Test
    void weighingAGroupLeavesTheOthersAlone() {
        var weighed = tree.weighed(GroupPath.of("역량 > 기술"), Weights.of(0.25, 0.75));

        assertThat(weighed).containsExactly(new double[] {10, 30, 20, 40}, within(1e-9));
    }

    @Test
    void aGroupThatWeighedNothingSharesEvenly() {
        var empty = new CriteriaTree(criteria, Weights.of(0, 0, 0.5, 0.5));

        assertThat(empty.weighed(GroupPath.of("역량"), Weights.of(0.4, 0.6)))
                .containsExactly(new double[] {10, 10, 30, 50}, within(1e-9));
    }

    @Test
    void groupsComeInTheOrderOfTheirFirstCriterion() {
        assertThat(tree.groups())
                .containsExactly(GroupPath.TOP, GroupPath.of("역량"), GroupPath.of("역량>기술"));
    }

    @Test
    void theCriteriaOfAGroupStandTogether() {
        var plans =
                List.of(
                        plan("특허", "역량 > 기술"),
                        plan("문화", ""),
                        plan("영업망", "역량"),
                        plan("속도", "역량 > 기술"));

        assertThat(GroupOrder.of(plans))
                .extracting(CriterionPlan::name)
                .containsExactly("특허", "속도", "영업망", "문화");
    }

    private static CriterionPlan plan(String name, String group) {
        return new CriterionPlan(
                null,
                name,
                BigDecimal.TEN,
                null,
                List.of("", "", "", "", ""),
                true,
                GroupPath.of(group),
                false,
                List.of());
    }

    private static Criterion criterion(String name, String group) {
        return new Criterion(
                CriterionId.next(),
                1,
                name,
                BigDecimal.TEN,
                null,
                List.of("", "", "", "", ""),
                true,
                GroupPath.of(group),
                false);
    }
}
