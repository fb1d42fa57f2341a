package org.hamkke.fit;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.hamkke.fit.method.Weights;

/**
 * A selection ranked under some weights, with how sure that is; robustness and tipping are absent while fewer than two
 * candidates are ranked.
 */
public record RankingView(
        Selection selection,
        Weights weights,
        Standings standings,
        Optional<Robustness> robustness,
        Optional<Tipping> tipping) {
    /** Where a candidate stands among the first of the ranking, from 0. */
    private OptionalInt positionOf(int candidate, int most) {
        return IntStream.range(0, Math.min(most, standings.rankedCount()))
                .filter(position -> standings.rankedAt(position) == candidate)
                .findFirst();
    }

    /** Nothing while fewer than two are ranked. */
    public Optional<SecondOpinion> secondOpinion() {
        int ranked = standings.rankedCount();
        return ranked < 2
                ? Optional.empty()
                : Optional.of(SecondOpinion.of(standings.first(ranked)));
    }

    /** How sure the place of a candidate is; nothing for one that was not compared. */
    public Optional<Robustness.Bar> barOf(int candidate) {
        if (robustness.isEmpty()) return Optional.empty();
        var position = positionOf(candidate, robustness.get().compared());
        return position.isEmpty() ? Optional.empty() : robustness.get().bar(position.getAsInt());
    }
}
