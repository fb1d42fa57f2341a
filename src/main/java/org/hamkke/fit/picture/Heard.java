package org.hamkke.fit.picture;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * What one colleague judged about the weights.
 *
 * @param parts what was weighed: ids of criteria, paths of groups
 */
public record Heard(
        Instant at,
        String judge,
        String method,
        String node,
        List<String> parts,
        List<BigDecimal> figures) {}
