package org.hamkke.fit.picture;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A criterion as it was locked.
 *
 * @param group the groups it stands in, outermost first
 * @param weight as it was saved, 0 to 100
 * @param share of the whole, 0 to 1
 * @param threshold of a gate
 * @param anchors what 0, 25, 50, 75 and 100 points mean
 */
public record Measure(
        UUID id,
        String name,
        List<String> group,
        BigDecimal weight,
        BigDecimal share,
        @Nullable Integer threshold,
        List<String> anchors) {}
