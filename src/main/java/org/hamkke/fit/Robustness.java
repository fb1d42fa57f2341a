package org.hamkke.fit;

import java.util.Arrays;
import java.util.Optional;
import org.hamkke.fit.method.DecisionMatrix;
import org.hamkke.fit.method.Matrix;
import org.hamkke.fit.method.Smaa;
import org.hamkke.fit.method.SmaaResult;
import org.hamkke.fit.method.UncertainMatrix;

/**
 * How often each of the leading candidates takes a place when weights are drawn evenly from all there are (SMAA over
 * weights; scores as the raters' means).
 *
 * @param compared how many from the top of the ranking were compared
 */
public record Robustness(int compared, SmaaResult result) {
    /** More are not compared, since every draw ranks them all. */
    public static final int MOST = 50;

    public static final int DRAWS = Smaa.USUAL_DRAWS;
    public static final long SEED = Smaa.USUAL_SEED;
    public static final Smaa SMAA = new Smaa(DRAWS, SEED);

    static Robustness of(Matrix values) {
        var matrix = UncertainMatrix.exactly(DecisionMatrix.ofBenefits(values.toArray()));
        return new Robustness(values.rows(), SMAA.run(matrix));
    }

    /**
     * Shares of draws in whole percent that add up to 100.
     *
     * @param next in which the candidate is second or third
     */
    public record Bar(int first, int next, int rest) {
        /** @param places the shares of draws in which a candidate is first, second and so on */
        public static Bar of(double... places) {
            int first = percent(places[0]);
            int upToThird = Math.max(first, percent(Arrays.stream(places).limit(3).sum()));
            return new Bar(first, upToThird - first, 100 - upToThird);
        }
    }

    /** @param position in the ranking, from 0; nothing for one that was not compared */
    public Optional<Bar> bar(int position) {
        if (position >= compared) return Optional.empty();
        return Optional.of(Bar.of(result.acceptability().row(position).stream().toArray()));
    }

    private static int percent(double share) {
        return (int) Math.round(Math.min(1, share) * 100);
    }
}
