package org.hamkke.fit;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A line of how weights came about.
 *
 * @param by with 직급
 * @param node the group whose parts were weighed; the top for all
 * @param names of the criteria at that time
 * @param weights in percent
 */
public record WeighingLine(
        String by,
        Instant at,
        WeighingMethod method,
        GroupPath node,
        List<String> names,
        List<BigDecimal> weights) {
    public WeighingLine {
        names = List.copyOf(names);
        weights = List.copyOf(weights);
    }
}
