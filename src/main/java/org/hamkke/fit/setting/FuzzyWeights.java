package org.hamkke.fit.setting;

import java.util.Locale;

/** How weights enter fuzzy TOPSIS. */
public enum FuzzyWeights {
    /** As they are. */
    CRISP,
    /** By the word for how they compare with the heaviest. */
    WORDS;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
