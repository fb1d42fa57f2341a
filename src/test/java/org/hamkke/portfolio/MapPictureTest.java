package org.hamkke.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamkke.portfolio.Standings.before;
import static org.hamkke.portfolio.Standings.standing;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MapPictureTest {
    @Test
    void performanceRunsToTheRightAndTrustUpwards() {
        var picture =
                MapPicture.of(
                        List.of(standing("세움에너지", 9, 0, 80), standing("솔마루소재", 1, 4, 30)),
                        Sketch.WIDE);

        var strong = bubble(picture, "세움에너지");
        var weak = bubble(picture, "솔마루소재");
        assertThat(strong.cx()).isGreaterThan(weak.cx());
        assertThat(strong.cy()).isLessThan(weak.cy());
        assertThat(strong.radius()).isGreaterThan(weak.radius());
    }

    /** By hand on the wide sheet: 25 to 95 over 52 to 1084, so 60 stands in the middle. */
    @Test
    void theLineOfSixtyStandsWhereSixtyIs() {
        var picture = MapPicture.of(List.of(standing("세움에너지", 9, 0, 60)), Sketch.WIDE);

        assertThat(picture.lineX()).isCloseTo(568, within(0.01));
        assertThat(picture.bubbles().getFirst().cx()).isCloseTo(568, within(0.01));
    }

    @Test
    void aTrailStandsOnlyWhereThereIsHistory() {
        var picture =
                MapPicture.of(
                        List.of(
                                before(standing("다온미디어", 4, 3, 80), 9, 50),
                                standing("세움에너지", 9, 0, 70)),
                        Sketch.WIDE);

        assertThat(bubble(picture, "다온미디어").trail()).isNotNull();
        assertThat(bubble(picture, "다온미디어").warns()).isTrue();
        assertThat(bubble(picture, "세움에너지").trail()).isNull();
    }

    @Test
    void twoAlliancesWithOnePartnerGoByTheirOwnNames() {
        var picture =
                MapPicture.of(
                        List.of(
                                standing("세움에너지", 9, 0, 80),
                                standing("세움에너지", 3, 1, 40),
                                standing("다온미디어", 2, 0, 60)),
                        Sketch.WIDE);

        assertThat(picture.bubbles())
                .extracting(Bubble::name)
                .containsExactly("세움에너지 동맹", "세움에너지 동맹", "다온미디어");
    }

    @Test
    void whatIsNotMeasuredIsNotDrawn() {
        assertThat(MapPicture.of(List.of(Standings.unmeasured("여울로지스")), Sketch.NARROW).bubbles())
                .isEmpty();
    }

    @Test
    void everyBubbleAndNameStaysOnTheSheet() {
        var many =
                IntStream.range(0, 40)
                        .mapToObj(i -> standing("동맹 " + i, 1 + i % 9, i % 7, (i * 37) % 121))
                        .toList();
        for (var sketch : Sketch.values()) {
            for (var bubble : MapPicture.of(many, sketch).bubbles()) {
                assertThat(bubble.cx()).isBetween((double) sketch.left, (double) sketch.right);
                assertThat(bubble.cy()).isBetween((double) sketch.top, (double) sketch.bottom);
                assertThat(bubble.labelX()).isBetween(-50.0, sketch.width + 50.0);
            }
        }
    }

    private static Bubble bubble(MapPicture picture, String name) {
        return picture.bubbles().stream()
                .filter(bubble -> bubble.standing().title().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
