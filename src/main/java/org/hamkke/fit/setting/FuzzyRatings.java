package org.hamkke.fit.setting;

import java.util.Locale;
import java.util.Optional;
import org.hamkke.fit.method.LinguisticScale;
import org.jspecify.annotations.Nullable;

/** How scores become fuzzy numbers. */
public enum FuzzyRatings {
    /** The lowest, the mean and the highest of the raters' scores. */
    RATERS(null),
    /** Each rater's score by its word, a triangle; the raters together as a group. */
    TRIANGLES(LinguisticScale.CHEN_2000),
    /** The same in trapezoids. */
    TRAPEZOIDS(LinguisticScale.CHEN_LIN_HUANG_2006);

    private final @Nullable LinguisticScale scale;

    FuzzyRatings(@Nullable LinguisticScale scale) {
        this.scale = scale;
    }

    /** Nothing where no words are used. */
    public Optional<LinguisticScale> scale() {
        return Optional.ofNullable(scale);
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
