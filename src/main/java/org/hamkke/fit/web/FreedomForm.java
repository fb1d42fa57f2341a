package org.hamkke.fit.web;

import java.util.Arrays;
import org.hamkke.fit.FitRule;
import org.hamkke.fit.WeightFreedom;
import org.hamkke.fit.WeightFreedom.Kind;

/** The choice of how free weights are, as an address carries it; what isn't known counts as free. */
final class FreedomForm {
    private FreedomForm() {}

    static WeightFreedom read(String kind, String points) {
        return new WeightFreedom(kind(kind), points(points));
    }

    private static Kind kind(String label) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.label().equals(label))
                .findFirst()
                .orElse(Kind.FREE);
    }

    private static int points(String typed) {
        if (typed.isBlank()) return WeightFreedom.USUAL_POINTS;
        if (!typed.strip().matches("\\d{1,3}"))
            throw FitRule.FREEDOM_IS_WITHIN_A_HUNDRED.refusal(100);
        return Integer.parseInt(typed.strip());
    }
}
