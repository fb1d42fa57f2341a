package org.hamkke.fit.calculation;

import org.hamkke.fit.method.InputPlace;
import org.hamkke.fit.method.InputRule;
import org.hamkke.fit.method.Smaa;
import org.hamkke.fit.method.UncertainMatrix;
import org.hamkke.fit.method.WeightRegion;

/** How much work an answer may take, looked at before any is done: some seconds on one core. */
final class SmaaSteps {
    static final String SAYS =
            "Bounds, for m candidates and n criteria: draws × m × (m + n) ≤ 10,000,000,000; with uncertain values also"
                    + " draws × m × n ≤ 500,000,000 and m² × n ≤ 10,000,000; with conditions on the weights also draws × n³ ×"
                    + " (10 + pairs of order) ≤ 2,000,000,000.";
    private static final long COMPARED = 10_000_000_000L;
    private static final long DRAWN = 500_000_000L;
    private static final long CONFIRMED = 10_000_000L;
    private static final long WALKED = 2_000_000_000L;
    private static final InputPlace DRAWS = InputPlace.at("draws");

    private SmaaSteps() {}

    static void check(Smaa smaa, UncertainMatrix matrix, WeightRegion region) {
        long draws = smaa.draws();
        long m = matrix.candidates();
        long n = matrix.criteria();
        check(DRAWS, COMPARED, draws * m * (m + n));
        if (!matrix.certain()) check(DRAWS, DRAWN, draws * m * n);
        if (!matrix.certain()) check(InputPlace.at("values"), CONFIRMED, m * m * n);
        if (!region.unbounded())
            check(DRAWS, WALKED, draws * n * n * n * (10 + region.orders().size()));
    }

    private static void check(InputPlace place, long most, long steps) {
        if (steps > most) throw InputRule.MUST_TAKE_FEWER_STEPS.brokenAt(place, most, steps);
    }
}
