package org.hamkke.fit;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hamkke.fit.method.KendallW;
import org.hamkke.fit.method.Matrix;

/**
 * How far raters rank candidates alike.
 *
 * @param raters who scored all of them
 */
public record Agreement(KendallW concordance, int raters, int candidates) {
    /**
     * W in words, after Schmidt 1997, Decision Sciences 28: 0.1 very weak, 0.3 weak, 0.5 moderate, 0.7 strong, 0.9
     * unusually strong. The text is {@code fit.agreement.<label>}.
     */
    public enum Strength {
        UNUSUALLY_STRONG(0.9),
        STRONG(0.7),
        MODERATE(0.5),
        WEAK(0.3),
        VERY_WEAK(0);

        private final double from;

        Strength(double from) {
            this.from = from;
        }

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Strength strength() {
        return Arrays.stream(Strength.values())
                .filter(strength -> concordance.w() >= strength.from)
                .findFirst()
                .orElse(Strength.VERY_WEAK);
    }

    /** Nothing where fewer than two raters or two candidates are, or where nobody tells the candidates apart. */
    static Optional<Agreement> of(List<double[]> raters) {
        if (raters.size() < 2 || raters.getFirst().length < 2) return Optional.empty();
        if (raters.stream().allMatch(row -> Arrays.stream(row).distinct().count() == 1))
            return Optional.empty();
        var scores = Matrix.of(raters.toArray(double[][]::new));
        return Optional.of(
                new Agreement(KendallW.of(scores), raters.size(), raters.getFirst().length));
    }
}
