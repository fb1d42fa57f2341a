package org.hamkke.fit;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What candidates are measured by, on a scale of 0 to 100 of which more is better.
 *
 * @param slot where its figures stand in a candidate's arrays, from 1
 * @param weight how much it counts beside the others, 0 to 100
 * @param threshold a candidate below it is held back whatever else it scores; none for an ordinary criterion
 * @param group where it stands in the tree
 * @param anchors what 0, 25, 50, 75 and 100 points mean
 * @param finances whether a candidate's statements may suggest the score
 */
public record Criterion(
        CriterionId id,
        int slot,
        String name,
        BigDecimal weight,
        @Nullable Integer threshold,
        List<String> anchors,
        boolean used,
        GroupPath group,
        boolean finances) {
    public static final int ANCHORS = 5;
    public static final int ANCHOR_STEP = 25;
    public static final int MOST_POINTS = 100;

    public Criterion {
        anchors = List.copyOf(anchors);
    }

    public boolean isGate() {
        return threshold != null;
    }

    /** Whether this score keeps a candidate out. */
    public boolean holdsBack(double points) {
        return threshold != null && points < threshold;
    }
}
