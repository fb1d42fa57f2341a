package org.hamkke.alliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SmartTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aWholeGoalMissesNothing() {
        assertThat(Smart.missingIn(whole().plan())).isEmpty();
    }

    @Test
    void aSloganMissesEverything() {
        assertThat(Smart.missingIn(TheGoal.said("잘해 봐요").plan())).containsExactly(Smart.values());
    }

    @Test
    void aTargetWithoutABaselineCannotBeJudged() {
        var bare = whole().moving(null, "10").plan();

        assertThat(Smart.missingIn(bare)).containsExactly(Smart.ACHIEVABLE);
    }

    @Test
    void aTargetThatIsReachedAlreadyIsNoWay() {
        var still = whole().moving("10.0", "10").plan();

        assertThat(SmartLack.in(still)).containsExactly(SmartLack.MOVE);
    }

    @Test
    void aLinkToAnExpectedNumberIsReasonEnough() {
        var linked = TheGoal.said("잘해 봐요").linkedTo(SynergyId.next()).plan();

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

    private static TheGoal whole() {
        return TheGoal.whole(Horizon.YEAR, TODAY);
    }
}
