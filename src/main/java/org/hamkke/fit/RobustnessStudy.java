package org.hamkke.fit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hamkke.fit.method.Matrix;
import org.hamkke.fit.method.SmaaResult;
import org.hamkke.fit.method.WeightLines;
import org.hamkke.fit.method.WeightStability;

/**
 * How sure a ranking is: over uncertain weights and scores together, and weight by weight.
 *
 * @param compared the ranked, best first, then those who wait for some of their scores
 * @param result nothing while it is being worked on, or while fewer than two can be compared
 * @param leading means of the ranked that the plots show, best first; empty with fewer than two
 */
public record RobustnessStudy(
        RankingView view,
        List<Candidate> compared,
        WeightFreedom freedom,
        Optional<SmaaResult> result,
        Optional<Matrix> leading) {
    /** Every draw ranks them all. */
    public static final int MOST = 300;

    public RobustnessStudy {
        compared = List.copyOf(compared);
    }

    /** With two or more there is something to be sure of. */
    public boolean compares() {
        return compared.size() > 1;
    }

    /** Whether nothing is being worked on. */
    public boolean isDone() {
        return !compares() || result.isPresent();
    }

    /** What the open calculator draws the same from; nothing where it doesn't take so much at once. */
    public Optional<Map<String, Object>> request() {
        if (!compares()) return Optional.empty();
        return SmaaQuestion.of(compared, view.selection(), view.weights(), freedom).request();
    }

    /** One interval per criterion, in which the winner stays. */
    public List<WeightStability.Interval> intervals() {
        return leading.map(values -> WeightStability.of(values, view.weights()).intervals())
                .orElse(List.of());
    }

    /** How the totals run while one weight moves, one per criterion. */
    public List<WeightLines> lines() {
        return leading.map(this::lines).orElse(List.of());
    }

    private List<WeightLines> lines(Matrix values) {
        return IntStream.range(0, view.weights().size())
                .mapToObj(j -> WeightLines.of(values, view.weights(), j))
                .toList();
    }
}
