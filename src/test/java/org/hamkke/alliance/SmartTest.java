package org.hamkke.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SmartTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aWholeGoalMissesNothing() {
        assertThat(Smart.missingIn(Story.goal(Horizon.YEAR, TODAY))).isEmpty();
    }

    @Test
    void aSloganMissesEverything() {
        assertThat(Smart.missingIn(said("잘해 봐요"))).containsExactly(Smart.values());
    }

    @Test
    void aTargetWithoutABaselineCannotBeJudged() {
        var plan = Story.goal(Horizon.YEAR, TODAY);
        var bare =
                new GoalPlan(
                        plan.kind(),
                        plan.horizon(),
                        plan.title(),
                        plan.measure(),
                        plan.unit(),
                        Optional.empty(),
                        Optional.of(BigDecimal.TEN),
                        plan.due(),
                        Optional.empty(),
                        plan.reason());

        assertThat(Smart.missingIn(bare)).containsExactly(Smart.ACHIEVABLE);
    }

    @Test
    void aTargetThatIsReachedAlreadyIsNoWay() {
        var plan = Story.goal(Horizon.YEAR, TODAY);
        var still =
                new GoalPlan(
                        plan.kind(),
                        plan.horizon(),
                        plan.title(),
                        plan.measure(),
                        plan.unit(),
                        Optional.of(new BigDecimal("10.0")),
                        Optional.of(BigDecimal.TEN),
                        plan.due(),
                        plan.synergy(),
                        plan.reason());

        assertThat(SmartLack.in(still)).containsExactly(SmartLack.MOVE);
    }

    @Test
    void aLinkToAnExpectedNumberIsReasonEnough() {
        var linked =
                new GoalPlan(
                        GoalKind.SOCIAL,
                        Horizon.YEAR,
                        "잘해 봐요",
                        "",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(SynergyId.next()),
                        "");

        assertThat(Smart.RELEVANT.isIn(linked)).isTrue();
    }

    @Test
    void twelveMonthsAndThreeYearsMeetWithoutGapOrOverlap() {
        assertThat(Horizon.YEAR.reaches(TODAY, LocalDate.of(2027, 11, 30))).isTrue();
        assertThat(Horizon.YEAR.reaches(TODAY, LocalDate.of(2027, 12, 1))).isFalse();
        assertThat(Horizon.THREE_YEARS.reaches(TODAY, LocalDate.of(2027, 11, 30))).isFalse();
        assertThat(Horizon.THREE_YEARS.reaches(TODAY, LocalDate.of(2027, 12, 1))).isTrue();
        assertThat(Horizon.THREE_YEARS.reaches(TODAY, LocalDate.of(2029, 11, 30))).isTrue();
        assertThat(Horizon.THREE_YEARS.reaches(TODAY, LocalDate.of(2029, 12, 1))).isFalse();
        assertThat(Horizon.YEAR.reaches(TODAY, TODAY)).isFalse();
    }

    private static GoalPlan said(String title) {
        return new GoalPlan(
                GoalKind.SOCIAL,
                Horizon.YEAR,
                title,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }
}
