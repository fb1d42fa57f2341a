package org.hamkke.fit;

import java.util.List;
import java.util.Optional;

/**
 * A selection ranked, with the leading candidates compared by several methods; no comparison while fewer than two are
 * ranked.
 *
 * @param compared in the order of the comparison
 */
public record ComparedSelection(
        RankingView view, List<Candidate> compared, Optional<Comparison> comparison) {
    public ComparedSelection {
        compared = List.copyOf(compared);
    }
}
