package org.hamkke.fit.calculation;

import java.util.List;
import org.hamkke.fit.method.InputPlace;
import org.hamkke.fit.method.KendallW;
import org.hamkke.fit.method.Matrix;

final class KendallCalculation implements Calculation {
    private static final int MOST_RATERS = 1_000;
    private static final int MOST_CANDIDATES = 10_000;
    private static final Field SCORES =
            Field.data(
                    "scores",
                    Shape.table(MOST_RATERS, MOST_CANDIDATES),
                    "Raters × candidates, higher is better. Only the order in each row counts.");
    private static final Description DESCRIPTION =
            new Description(
                    "kendall-w",
                    "Kendall and Babington Smith 1939, Annals of Mathematical Statistics 10; Siegel and Castellan 1988",
                    "Kendall's coefficient of concordance with mid-ranks for ties: W = 12 Σ(R_i − R̄)² / (k²(n³ − n) − k"
                            + " Σ(t³ − t)) for k raters and n candidates; χ² = k(n − 1)W. Refused where nobody tells"
                            + " the candidates apart.",
                    List.of(SCORES),
                    List.of(
                            Field.data("w", Shape.within(0, 1), "1 when all rank alike."),
                            Field.data("chiSquare", Shape.number(), "Against no agreement."),
                            Field.data(
                                    "degreesOfFreedom",
                                    Shape.whole(1, MOST_CANDIDATES - 1),
                                    "n − 1."),
                            Field.data("pValue", Shape.within(0, 1), "Rough for n below 7.")),
                    """
                    {"scores": [[72, 64, 80, 55], [70, 70, 85, 40], [60, 75, 90, 50]]}
                    """);

    @Override
    public Description description() {
        return DESCRIPTION;
    }

    @Override
    public Answer answer(Request request) {
        var found = KendallW.of(Matrix.of(InputPlace.at(SCORES.name()), request.rows(SCORES)));
        return Answer.plain()
                .gives("w", found.w())
                .gives("chiSquare", found.chiSquare())
                .gives("degreesOfFreedom", found.degreesOfFreedom())
                .gives("pValue", found.pValue());
    }
}
