package org.hamkke.fit;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hamkke.fit.method.Matrix;
import org.hamkke.fit.method.SmaaResult;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.PartnerId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Studies how sure the ranking of a selection is; who takes part is for {@link Rankings} to say. */
@Component
public class RobustnessStudies {
    private final Rankings rankings;
    private final Candidates candidates;
    private final SmaaAnswers answers;

    RobustnessStudies(Rankings rankings, Candidates candidates, SmaaAnswers answers) {
        this.rankings = rankings;
        this.candidates = candidates;
        this.answers = answers;
    }

    @Transactional(readOnly = true)
    public RobustnessStudy of(Actor actor, SelectionId id, WeightFreedom freedom) {
        var view = rankings.of(actor, id);
        var compared = compared(actor, id, view);
        return new RobustnessStudy(
                view,
                compared,
                freedom,
                answer(view, compared, freedom),
                leading(view.standings()));
    }

    private Optional<SmaaResult> answer(
            RankingView view, List<Candidate> compared, WeightFreedom freedom) {
        if (compared.size() < 2) return Optional.empty();
        return answers.to(SmaaQuestion.of(compared, view.selection(), view.weights(), freedom));
    }

    private static Optional<Matrix> leading(Standings standings) {
        if (standings.rankedCount() < 2) return Optional.empty();
        return Optional.of(standings.first(standings.rankedCount()));
    }

    private List<Candidate> compared(Actor actor, SelectionId id, RankingView view) {
        var standings = view.standings();
        var wanted =
                Arrays.stream(standings.order())
                        .filter(i -> takesPart(standings, i))
                        .limit(RobustnessStudy.MOST)
                        .mapToObj(i -> new PartnerId(standings.board().partner(i)))
                        .toList();
        var known =
                candidates.find(actor, id, wanted).stream()
                        .collect(toMap(Candidate::partner, identity()));
        return wanted.stream().map(known::get).map(Objects::requireNonNull).toList();
    }

    /** Who has passed every gate and whom nobody declined, with one score at least. */
    private static boolean takesPart(Standings standings, int candidate) {
        return switch (standings.of(candidate)) {
            case Standing.Ranked _ -> true;
            case Standing.Waiting(var missing) ->
                    missing.size() < standings.board().criteria()
                            && missing.stream().noneMatch(standings::isGate);
            case Standing.Held _, Standing.Declined _ -> false;
        };
    }
}
