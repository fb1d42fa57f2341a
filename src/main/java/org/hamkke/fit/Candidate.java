package org.hamkke.fit;

import java.time.Instant;
import java.util.List;
import org.hamkke.partner.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * A partner as it stands for choice.
 *
 * @param means of the raters' scores, by slot; null where there is none
 * @param evidence how many scores give a reason or a link
 */
public record Candidate(
        PartnerId partner,
        List<@Nullable Double> means,
        List<@Nullable Integer> lows,
        List<@Nullable Integer> highs,
        int evidence,
        @Nullable Verdict verdict,
        int version) {
    /** From this difference between the highest and the lowest score on, raters disagree. */
    public static final int SPLIT = 25;

    /** @param by with 직급 */
    public record Verdict(Decision decision, String reason, String by, Instant at) {}

    public @Nullable Double mean(Criterion criterion) {
        return at(means, criterion.slot());
    }

    /** The lowest of the raters' scores; null where nobody has scored. */
    public @Nullable Integer low(Criterion criterion) {
        return at(lows, criterion.slot());
    }

    /** The highest of them. */
    public @Nullable Integer high(Criterion criterion) {
        return at(highs, criterion.slot());
    }

    public int spread(Criterion criterion) {
        var low = at(lows, criterion.slot());
        var high = at(highs, criterion.slot());
        return low == null || high == null ? 0 : high - low;
    }

    public boolean isSplit(Criterion criterion) {
        return spread(criterion) >= SPLIT;
    }

    private static <T> @Nullable T at(List<@Nullable T> figures, int slot) {
        return slot > figures.size() ? null : figures.get(slot - 1);
    }
}
