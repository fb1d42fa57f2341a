package org.hamkke.fit.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The fast placing of drawn scores agrees with the plain one. */
class DrawPlacingTest {
    private final SplittableRandom random = new SplittableRandom(11);

    @Test
    void placesLikeThePlainOne() {
        for (int example = 0; example < 300; example++) assertAlike(scores(example % 5));
    }

    @Test
    void placesScoresThatCrowdFarFromAnOutlier() {
        var scores = random.doubles(1_000).toArray();
        scores[17] = 1e80;

        assertAlike(scores);
    }

    @Test
    void placesScoresThatAreAllTheSame() {
        assertAlike(new double[50]);
        assertAlike(new double[] {Double.MIN_VALUE, 0});
    }

    private void assertAlike(double[] scores) {
        assertThat(new DrawPlacing(scores.length).of(scores))
                .isEqualTo(new Placing(scores.length).of(scores));
    }

    private double[] scores(int kind) {
        var scores = random.doubles(random.nextInt(1, 1_000), -1, 1).toArray();
        if (kind == 1) Arrays.setAll(scores, i -> Math.round(scores[i] * 10));
        if (kind == 2) Arrays.setAll(scores, i -> Math.exp(50 * scores[i]));
        if (kind == 3) Arrays.setAll(scores, i -> 1 + 1e-9 * scores[i]);
        return scores;
    }
}
