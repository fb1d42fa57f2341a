package org.hamkke.fit.picture;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A candidate as it stood.
 *
 * @param place by the weighted sum; absent for one that was not ranked, as is the total
 * @param means of the raters' scores, criterion by criterion; null where nobody had scored
 * @param wanting the criteria without a score, or the gates it did not pass
 * @param reason why it was short-listed or declined; empty where nothing was decided
 */
public record Runner(
        UUID id,
        String name,
        String industry,
        State state,
        @Nullable Integer place,
        @Nullable BigDecimal total,
        List<@Nullable BigDecimal> means,
        List<String> wanting,
        String reason) {
    public enum State {
        RANKED,
        WAITING,
        HELD,
        DECLINED;

        /** The name its words go by: {@code fit.state.held}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean isRanked() {
        return state == State.RANKED;
    }
}
