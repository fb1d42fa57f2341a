package org.hamkke.fit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hamkke.fit.method.Matrix;
import org.hamkke.fit.method.SmaaResult;
import org.hamkke.fit.method.Vector;
import org.hamkke.fit.method.WeightStability;
import org.hamkke.fit.picture.Measure;
import org.hamkke.fit.picture.Runner;
import org.hamkke.fit.picture.Sureness;
import org.hamkke.partner.PartnerSummary;
import org.jspecify.annotations.Nullable;

/** Figures as a picture keeps them: every digit a program needs to come to the same result, and no more. */
final class BasisFigures {
    private BasisFigures() {}

    /** The shortest decimal that is this very double. */
    static BigDecimal exactly(double figure) {
        return BigDecimal.valueOf(figure);
    }

    static List<Measure> measures(Selection selection) {
        var weights = selection.weights();
        return IntStream.range(0, weights.size())
                .mapToObj(j -> measure(selection.criteria().get(j), weights.get(j)))
                .toList();
    }

    private static Measure measure(Criterion criterion, double share) {
        return new Measure(
                criterion.id().value(),
                criterion.name(),
                criterion.group().names(),
                criterion.weight(),
                exactly(share),
                criterion.threshold(),
                criterion.anchors());
    }

    static Runner runner(
            RankingView view, int index, @Nullable PartnerSummary partner, String reason) {
        var board = view.standings().board();
        var standing = view.standings().of(index);
        return new Runner(
                board.partner(index),
                partner == null ? "" : partner.name(),
                partner == null ? "" : partner.industry(),
                state(standing),
                standing instanceof Standing.Ranked(int place, _) ? place : null,
                standing instanceof Standing.Ranked(_, double total) ? exactly(total) : null,
                means(board.row(index)),
                wanting(standing).stream()
                        .map(j -> view.selection().criteria().get(j).name())
                        .toList(),
                reason);
    }

    private static Runner.State state(Standing standing) {
        return switch (standing) {
            case Standing.Ranked _ -> Runner.State.RANKED;
            case Standing.Waiting _ -> Runner.State.WAITING;
            case Standing.Held _ -> Runner.State.HELD;
            case Standing.Declined _ -> Runner.State.DECLINED;
        };
    }

    private static List<Integer> wanting(Standing standing) {
        return switch (standing) {
            case Standing.Waiting(var missing) -> missing;
            case Standing.Held(var gates) -> gates;
            case Standing.Ranked _, Standing.Declined _ -> List.of();
        };
    }

    private static List<@Nullable BigDecimal> means(double... row) {
        var means = new ArrayList<@Nullable BigDecimal>(row.length);
        for (double mean : row) means.add(Double.isNaN(mean) ? null : exactly(mean));
        return Collections.unmodifiableList(means);
    }

    /** Nothing while fewer than two can be compared. */
    static @Nullable Sureness sureness(RobustnessStudy study) {
        return study.result().map(result -> sureness(study, result)).orElse(null);
    }

    private static Sureness sureness(RobustnessStudy study, SmaaResult result) {
        return new Sureness(
                "smaa-2",
                Robustness.DRAWS,
                Robustness.SEED,
                study.freedom().kind().label(),
                study.compared().stream().map(c -> c.partner().value()).toList(),
                rows(result.acceptability()),
                exactly(result.confidence()),
                flip(study));
    }

    private static List<List<BigDecimal>> rows(Matrix figures) {
        return IntStream.range(0, figures.rows()).mapToObj(i -> exactly(figures.row(i))).toList();
    }

    static List<BigDecimal> exactly(Vector figures) {
        return figures.stream().mapToObj(BasisFigures::exactly).toList();
    }

    private static Sureness.@Nullable Flip flip(RobustnessStudy study) {
        return study.intervals().stream()
                .flatMap(interval -> interval.changes().stream())
                .min(Comparator.comparingDouble(WeightStability.Change::size))
                .map(change -> flip(study.view(), change))
                .orElse(null);
    }

    private static Sureness.Flip flip(RankingView view, WeightStability.Change change) {
        var standings = view.standings();
        UUID challenger = standings.board().partner(standings.rankedAt(change.challenger()));
        return new Sureness.Flip(
                view.selection().criteria().get(change.criterion()).id().value(),
                exactly(change.from()),
                exactly(change.to()),
                challenger);
    }
}
