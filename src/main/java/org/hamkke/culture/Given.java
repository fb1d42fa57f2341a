package org.hamkke.culture;

import org.jspecify.annotations.Nullable;

/**
 * What was answered to one question of a check.
 *
 * @param points 0, 25, 50, 75 or 100; none where only a note was written
 */
public record Given(@Nullable Integer points, String note) {
    public static final int LONGEST_NOTE = 1000;

    public Given {
        note = note.strip();
        CultureRule.ANSWER_IS_ONE_OF_THE_FIVE.require(points == null || isAnAnchor(points));
        CultureRule.NOTE_IS_SHORT_ENOUGH.require(note.length() <= LONGEST_NOTE, LONGEST_NOTE);
    }

    private static boolean isAnAnchor(int points) {
        return points >= 0 && points <= Asked.MOST_POINTS && points % Asked.STEP == 0;
    }

    boolean saysNothing() {
        return points == null && note.isEmpty();
    }
}
