package org.hamkke.fit.picture;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * One step of how the weights were found.
 *
 * @param node the group whose parts were weighed; empty for the whole
 */
public record Weighed(
        Instant at,
        String by,
        String method,
        String node,
        List<String> names,
        List<BigDecimal> weights) {}
