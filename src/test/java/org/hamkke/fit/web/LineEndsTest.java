package org.hamkke.fit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LineEndsTest {
    private final LineEnds ends = new LineEnds(14, 16, 236);

    @Test
    void labelsThatHaveRoomStandWhereTheirLinesEnd() {
        assertThat(ends.apart(200, 40, 120)).containsExactly(200, 40, 120);
    }

    @Test
    void labelsThatWouldStandOnEachOtherMakeRoomEvenly() {
        assertThat(ends.apart(100, 100)).containsExactly(93, 107);
        assertThat(ends.apart(104, 96, 100)).containsExactly(114, 86, 100);
    }

    @Test
    void theOrderOfTheLinesIsThatOfTheirLabels() {
        var placed = ends.apart(70, 62, 75, 61, 90);

        assertThat(placed[3]).isLessThan(placed[1]);
        assertThat(placed[1]).isLessThan(placed[0]);
        assertThat(placed[2] - placed[0]).isCloseTo(14, within(1e-9));
        assertThat(placed[4]).isGreaterThan(placed[2]);
    }

    @Test
    void labelsStayOnTheSheet() {
        assertThat(ends.apart(16, 16, 18)).containsExactly(16, 30, 44);
        assertThat(ends.apart(236, 236)).containsExactly(222, 236);
    }

    @Test
    void noLinesHaveNoLabels() {
        assertThat(ends.apart()).isEmpty();
    }
}
