package org.hamkke.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamkke.portfolio.Standings.before;
import static org.hamkke.portfolio.Standings.standing;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StandingTest {
    /** By hand: nine kept give 10 / 11, one kept and four broken 2 / 7. */
    @Test
    void theQuadrantFollowsFromBothFigures() {
        assertThat(standing("가", 9, 0, 60).quadrant()).isEqualTo(Quadrant.WIDEN);
        assertThat(standing("나", 9, 0, 59).quadrant()).isEqualTo(Quadrant.REVIVE);
        assertThat(standing("다", 1, 4, 60).quadrant()).isEqualTo(Quadrant.TEND);
        assertThat(standing("라", 1, 4, 59).quadrant()).isEqualTo(Quadrant.DECIDE);
        assertThat(Standings.unmeasured("마").quadrant()).isEqualTo(Quadrant.UNMEASURED);
    }

    @Test
    void aChangeNeedsAFigureOnBothDays() {
        assertThat(before(standing("가", 1, 4, 70), 9, 60).trustChange()).hasValue(29 - 91);
        assertThat(before(standing("가", 1, 4, 70), 9, 60).performanceChange()).hasValue(10);
        assertThat(standing("가", 1, 4, 70).trustChange()).isEmpty();
    }

    @Test
    void aQuarterEndsTheDayBeforeTheNextBegins() {
        assertThat(Portfolio.lastQuarterEnd(LocalDate.parse("2026-11-22"))).isEqualTo("2026-09-30");
        assertThat(Portfolio.lastQuarterEnd(LocalDate.parse("2026-01-01"))).isEqualTo("2025-12-31");
    }
}
