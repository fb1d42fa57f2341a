package org.hamkke.finance.ratio;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A ratio with what came of it.
 *
 * @param worth its points; none where it can't be told
 */
public record Scored(Ratio ratio, Finding finding, @Nullable Integer worth) {
    static Scored of(Ratio ratio, Finding finding, Bands bands) {
        return switch (finding) {
            case Finding.Measured(var value, var _) ->
                    new Scored(ratio, finding, bands.points(value));
            case Finding.Told(var circumstance) ->
                    new Scored(ratio, finding, circumstance.points().orElse(null));
            case Finding.Missing _ -> new Scored(ratio, finding, null);
        };
    }

    public Optional<Integer> points() {
        return Optional.ofNullable(worth);
    }

    boolean tells(Circumstance circumstance) {
        return finding.equals(new Finding.Told(circumstance));
    }
}
