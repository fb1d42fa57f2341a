package org.hamkke.fit;

import java.util.List;
import java.util.Locale;

/** How weights came about. */
public enum WeighingMethod {
    /** Moved on the matrix, by one person for all. */
    SLIDERS,
    /** Typed into the form of the criteria. */
    CRITERIA,
    DIRECT,
    SWING,
    PAIRWISE,
    BEST_WORST;

    /** Those by which several colleagues judge, each for themselves. */
    public static final List<WeighingMethod> JUDGED = List.of(DIRECT, SWING, PAIRWISE, BEST_WORST);

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The first of them when there is none of that name. */
    public static WeighingMethod judged(String label) {
        return JUDGED.stream()
                .filter(method -> method.label().equals(label))
                .findFirst()
                .orElse(DIRECT);
    }
}
