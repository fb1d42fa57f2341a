package org.hamkke.fit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.hamkke.fit.method.Normalisation;

/** A way of ranking that stands beside the others on the page that compares them. */
public enum RankingMethod {
    WEIGHTED_SUM("weighted-sum", "none"),
    /** Of what the points are worth, where the settings say that this is something else. */
    VALUE_SUM("weighted-sum", "value-function"),
    WEIGHTED_SUM_LINEAR_MAX("weighted-sum", "linear-max"),
    WEIGHTED_SUM_MIN_MAX("weighted-sum", "min-max"),
    TOPSIS_VECTOR("topsis", "vector"),
    TOPSIS_MIN_MAX("topsis", "min-max"),
    VIKOR("vikor", "min-max"),
    PROMETHEE("promethee", "none"),
    FUZZY_TOPSIS("fuzzy-topsis", "linear-max"),
    /** Where criteria lean on one another. */
    ANP("anp", "sum");

    private final String calculation;
    private final String normalisation;

    RankingMethod(String calculation, String normalisation) {
        this.calculation = calculation;
        this.normalisation = normalisation;
    }

    /** @param label as a record names it */
    public static Optional<RankingMethod> labelled(String label) {
        return Arrays.stream(values()).filter(m -> m.label().equals(label)).findFirst();
    }

    static RankingMethod sum(Normalisation normalisation) {
        return switch (normalisation) {
            case LINEAR_MAX -> WEIGHTED_SUM_LINEAR_MAX;
            case MIN_MAX -> WEIGHTED_SUM_MIN_MAX;
            case NONE -> WEIGHTED_SUM;
            case VECTOR -> throw new IllegalArgumentException("no weighted sum over vectors");
        };
    }

    /** As the open API names the calculator that recomputes it. */
    public String calculation() {
        return calculation;
    }

    public String normalisation() {
        return normalisation;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
