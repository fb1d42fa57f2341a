package org.hamkke.fit;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hamkke.fit.setting.MethodSettings;
import org.hamkke.fit.setting.Tuning;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.PartnerId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ranks the candidates of a selection by several methods: who is ranked at all is for {@link Rankings} to say. */
@Component
public class Comparisons {
    private final Rankings rankings;
    private final Candidates candidates;
    private final Scores scores;
    private final Tunings tunings;

    Comparisons(Rankings rankings, Candidates candidates, Scores scores, Tunings tunings) {
        this.rankings = rankings;
        this.candidates = candidates;
        this.scores = scores;
        this.tunings = tunings;
    }

    /** @param tried weights someone tries out, one for each criterion in use; none for the saved ones */
    @Transactional(readOnly = true)
    public ComparedSelection of(Actor actor, SelectionId id, double... tried) {
        var view = tried.length == 0 ? rankings.of(actor, id) : rankings.tried(actor, id, tried);
        var standings = view.standings();
        int most = Math.min(Comparison.MOST, standings.rankedCount());
        var compared = found(actor, id, view, most);
        var settings = tunings.of(actor, view.selection()).settings();
        if (most < 2) return new ComparedSelection(view, compared, settings, Optional.empty());
        var criteria = view.selection().criteria();
        var tuning = new Tuning(settings, criteria.stream().map(c -> c.id().value()).toList());
        var points = points(actor, id, settings, compared);
        var cells =
                compared.stream()
                        .map(one ->
                                criteria.stream()
                                        .map(c -> CellScores.of(one, c, points.of(one, c)))
                                        .toList())
                        .toList();
        var asked = ComparisonQuestion.of(standings.first(most), view.weights(), tuning, cells);
        var comparison = Comparison.of(asked);
        return new ComparedSelection(view, compared, settings, Optional.of(comparison));
    }

    /** What every rater said in a cell. */
    @FunctionalInterface
    private interface Points {
        List<Integer> of(Candidate candidate, Criterion criterion);
    }

    /** One statement for all of them, and only where words are put to what every rater said. */
    private Points points(
            Actor actor, SelectionId id, MethodSettings settings, List<Candidate> compared) {
        if (settings.ratings().scale().isEmpty()) return (_, _) -> List.of();
        var partners = compared.stream().map(Candidate::partner).toList();
        var said =
                scores.of(actor, id, partners).stream()
                        .collect(
                                groupingBy(
                                        Score::partnerId,
                                        groupingBy(
                                                Score::criterionId,
                                                mapping(Score::points, toList()))));
        return (candidate, criterion) ->
                said.getOrDefault(candidate.partner().value(), Map.of())
                        .getOrDefault(criterion.id().value(), List.of());
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
