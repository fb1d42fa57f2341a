package org.hamkke.fit;

import java.util.Optional;
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
        Optional<Tipping> tipping) {}
