package org.hamkke.fit.web;

import java.util.Map;
import org.hamkke.fit.method.DecisionMatrix;
import org.hamkke.fit.method.Normalisation;
import org.hamkke.fit.method.WeightedSum;
import org.hamkke.fit.method.Weights;
import org.springframework.stereotype.Component;

/** {@code matrix} (candidates × criteria), {@code weights}, {@code directions}, {@code normalisation} → {@code scores}, {@code ranking}. */
@Component
class WeightedSumCalculation implements Calculation {
    static final String SOURCE =
            "Fishburn 1967; Keeney and Raiffa 1976, Decisions with Multiple Objectives";

    @Override
    public String method() {
        return "weighted-sum";
    }

    @Override
    public String source() {
        return SOURCE;
    }

    @Override
    public Answer answer(CalculationInput input) {
        var scores = input.rows("matrix");
        var directions = input.directions(scores[0].length);
        var normalisation =
                input.choice(
                        "normalisation",
                        "none",
                        Map.of(
                                "linear-max",
                                Normalisation.LINEAR_MAX,
                                "min-max",
                                Normalisation.MIN_MAX,
                                "none",
                                Normalisation.NONE));
        var weights = Weights.of(input.numbers("weights"));
        var result =
                WeightedSum.rank(DecisionMatrix.of(scores, directions), weights, normalisation);
        var parameters =
                Map.<String, Object>of(
                        "weights",
                        weights.values().toArray(),
                        "directions",
                        CalculationInput.said(directions),
                        "normalisation",
                        CalculationInput.said(normalisation));
        return new Answer(
                parameters,
                Map.of("scores", result.scores().toArray(), "ranking", result.ranking().order()));
    }
}
