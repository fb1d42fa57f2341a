package org.hamkke.fit;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.PartnerId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ranks the candidates of a selection by several methods: who is ranked at all is for {@link Rankings} to say. */
@Component
public class Comparisons {
    private final Rankings rankings;
    private final Candidates candidates;

    Comparisons(Rankings rankings, Candidates candidates) {
        this.rankings = rankings;
        this.candidates = candidates;
    }

    /** @param tried weights someone tries out, one for each criterion in use; none for the saved ones */
    @Transactional(readOnly = true)
    public ComparedSelection of(Actor actor, SelectionId id, double... tried) {
        var view = tried.length == 0 ? rankings.of(actor, id) : rankings.tried(actor, id, tried);
        var standings = view.standings();
        int most = Math.min(Comparison.MOST, standings.rankedCount());
        var compared = found(actor, id, view, most);
        if (most < 2) return new ComparedSelection(view, compared, Optional.empty());
        var triangles = RaterTriangles.of(compared, view.selection().criteria());
        var comparison = Comparison.of(standings.first(most), view.weights(), triangles);
        return new ComparedSelection(view, compared, Optional.of(comparison));
    }

    private List<Candidate> found(Actor actor, SelectionId id, RankingView view, int most) {
        var wanted =
                IntStream.range(0, most)
                        .map(view.standings()::rankedAt)
                        .mapToObj(view.standings().board()::partner)
                        .map(PartnerId::new)
                        .toList();
        var known =
                candidates.find(actor, id, wanted).stream()
                        .collect(toMap(Candidate::partner, identity()));
        return wanted.stream().map(known::get).map(Objects::requireNonNull).toList();
    }
}
