package org.hamkke.culture;

import org.hamkke.kernel.Checks;
import org.jspecify.annotations.Nullable;

/**
 * What a side wants to say of itself in one dimension.
 *
 * @param position on the scale, 1 to 5; none where there is no scale or the side picks no place on it
 */
public record PortraitPlan(Dimension dimension, @Nullable Integer position, String words) {
    public static final int LONGEST = 1000;

    public PortraitPlan {
        words = words.strip();
        new Checks()
                .that(isOnScale(dimension, position), CultureRule.POSITION_IS_ON_THE_SCALE)
                .that(position != null || !words.isEmpty(), CultureRule.PORTRAIT_SAYS_SOMETHING)
                .that(words.length() <= LONGEST, CultureRule.PORTRAIT_IS_SHORT_ENOUGH, LONGEST)
                .done();
    }

    private static boolean isOnScale(Dimension dimension, @Nullable Integer position) {
        return position == null
                || dimension.isScaled() && position >= 1 && position <= Dimension.POSITIONS;
    }
}
