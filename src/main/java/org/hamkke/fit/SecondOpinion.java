package org.hamkke.fit;

import org.hamkke.fit.method.Critic;
import org.hamkke.fit.method.DecisionMatrix;
import org.hamkke.fit.method.EntropyWeights;
import org.hamkke.fit.method.Matrix;
import org.hamkke.fit.method.Weights;

/** What the scores alone would weigh: by contrast, and by contrast that no other criterion repeats. No judge but a mirror. */
public record SecondOpinion(Weights entropy, Weights critic) {
    static SecondOpinion of(Matrix values) {
        var matrix = DecisionMatrix.ofBenefits(values.toArray());
        return new SecondOpinion(EntropyWeights.of(matrix), Critic.of(matrix));
    }
}
