package org.hamkke.fit;

import java.util.Locale;

/** A way of ranking that stands beside the others on the page that compares them. */
public enum RankingMethod {
    WEIGHTED_SUM("weighted-sum", "none"),
    TOPSIS_VECTOR("topsis", "vector"),
    TOPSIS_MIN_MAX("topsis", "min-max"),
    VIKOR("vikor", "min-max"),
    PROMETHEE("promethee", "none"),
    FUZZY_TOPSIS("fuzzy-topsis", "linear-max");

    private final String calculation;
    private final String normalisation;

    RankingMethod(String calculation, String normalisation) {
        this.calculation = calculation;
        this.normalisation = normalisation;
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
