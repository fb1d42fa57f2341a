package org.hamkke.fit;

import java.util.List;
import java.util.Optional;
import org.hamkke.fit.setting.MethodSettings;

/**
 * A selection ranked, with the leading candidates compared by several methods; no comparison while fewer than two are
 * ranked.
 *
 * @param compared in the order of the comparison
 * @param settings of the methods
 */
public record ComparedSelection(
        RankingView view,
        List<Candidate> compared,
        MethodSettings settings,
        Optional<Comparison> comparison) {
    public ComparedSelection {
        compared = List.copyOf(compared);
    }
}
