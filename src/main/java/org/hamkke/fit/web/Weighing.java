package org.hamkke.fit.web;

import java.util.List;
import org.hamkke.fit.FitRule;
import org.jspecify.annotations.Nullable;

/** Weights as an address or a form carries them, one for each criterion in use. */
final class Weighing {
    private Weighing() {}

    static double[] read(@Nullable List<String> weights) {
        if (weights == null) return new double[0];
        var read = new double[weights.size()];
        for (int j = 0; j < read.length; j++) read[j] = read(weights.get(j), j + 1);
        return read;
    }

    private static double read(String weight, int number) {
        try {
            double read = Double.parseDouble(weight.strip());
            FitRule.WEIGHT_IS_A_SHARE.require(read >= 0 && read <= 100, number);
            return read;
        } catch (NumberFormatException _) {
            throw FitRule.WEIGHT_IS_A_SHARE.refusal(number);
        }
    }
}
