package org.hamkke.fit.picture;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How sure the ranking was: drawn anew with the same seed, the same shares come out.
 *
 * @param weights how free they were drawn: {@code free}
 * @param candidates those compared, the ranked first
 * @param acceptability candidates × places, the share of draws
 * @param confidence candidate by candidate
 * @param flip the smallest change of one weight that changes the winner; absent where none does
 */
public record Sureness(
        String method,
        int draws,
        long seed,
        String weights,
        List<UUID> candidates,
        List<List<BigDecimal>> acceptability,
        List<BigDecimal> confidence,
        @Nullable Flip flip) {
    public record Flip(UUID criterion, BigDecimal from, BigDecimal to, UUID challenger) {}

    /** The share of draws in which a candidate is first; zero for one that was not compared. */
    public double first(UUID candidate) {
        int at = candidates.indexOf(candidate);
        return at < 0 ? 0 : acceptability.get(at).getFirst().doubleValue();
    }
}
