package org.hamkke.fit;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hamkke.fit.method.Matrix;
import org.hamkke.fit.method.WeightedSum;
import org.hamkke.fit.method.Weights;

/**
 * The ranking: the weighted sum Σ wⱼ x̄ᵢⱼ of the raters' means, weights as shares of one, among those who have a score in
 * every criterion and fail no gate. Below them stand those who wait for scores, those a gate holds back, and those
 * declined. Candidates are named by their index on the scoreboard.
 */
public final class Standings {
    private final Scoreboard board;
    private final List<Criterion> criteria;
    private final Standing[] standings;
    private final int[] ranked;
    private final int[] order;

    private Standings(Scoreboard board, List<Criterion> criteria, Weights weights) {
        this.board = board;
        this.criteria = List.copyOf(criteria);
        standings = new Standing[board.size()];
        for (int i = 0; i < standings.length; i++) standings[i] = beforeRanking(i);
        ranked = rank(those(Standing.Ranked.class).toArray(), weights);
        order = inOrder();
    }

    public static Standings of(Scoreboard board, List<Criterion> criteria, Weights weights) {
        if (board.criteria() != criteria.size())
            throw new IllegalArgumentException("a column for each criterion");
        return new Standings(board, criteria, weights);
    }

    private Standing beforeRanking(int candidate) {
        if (board.decision(candidate) == Decision.DECLINED) return new Standing.Declined();
        var gates = criteriaWhere(j -> criteria.get(j).holdsBack(board.mean(candidate, j)));
        if (!gates.isEmpty()) return new Standing.Held(gates);
        if (board.isComplete(candidate)) return new Standing.Ranked(0, 0);
        return new Standing.Waiting(criteriaWhere(j -> Double.isNaN(board.mean(candidate, j))));
    }

    private List<Integer> criteriaWhere(IntPredicate holds) {
        var found = new ArrayList<Integer>(0);
        for (int j = 0; j < criteria.size(); j++) if (holds.test(j)) found.add(j);
        return found;
    }

    boolean isGate(int criterion) {
        return criteria.get(criterion).isGate();
    }

    private int[] rank(int[] complete, Weights weights) {
        if (complete.length == 0) return complete;
        var result = WeightedSum.rank(values(complete), weights);
        for (int k = 0; k < complete.length; k++)
            standings[complete[k]] =
                    new Standing.Ranked(result.ranking().placeOf(k), result.scores().get(k));
        return Arrays.stream(result.ranking().order()).map(k -> complete[k]).toArray();
    }

    private int[] inOrder() {
        var below =
                Stream.of(Standing.Waiting.class, Standing.Held.class, Standing.Declined.class)
                        .flatMapToInt(this::those);
        return IntStream.concat(Arrays.stream(ranked), below).toArray();
    }

    private IntStream those(Class<? extends Standing> kind) {
        return IntStream.range(0, standings.length).filter(i -> kind.isInstance(standings[i]));
    }

    private Matrix values(int... candidates) {
        return Matrix.of(Arrays.stream(candidates).mapToObj(board::row).toArray(double[][]::new));
    }

    public Scoreboard board() {
        return board;
    }

    public Standing of(int candidate) {
        return standings[candidate];
    }

    /** Everybody, the ranked first and best first. */
    public int[] order() {
        return order.clone();
    }

    public int rankedCount() {
        return ranked.length;
    }

    /** The candidate at a position of the ranking, from 0. */
    public int rankedAt(int position) {
        return ranked[position];
    }

    public double total(int candidate) {
        return standings[candidate] instanceof Standing.Ranked(_, double total)
                ? total
                : Double.NaN;
    }

    /** The first of the ranking with their means, row by row; at least one must be ranked. */
    Matrix first(int most) {
        return values(Arrays.copyOf(ranked, Math.min(most, ranked.length)));
    }

    /** At most so many after a candidate; from the first when that one is not among them. */
    public List<Integer> after(UUID partner, int most) {
        int start = 0;
        while (start < order.length && !board.partner(order[start]).equals(partner)) start++;
        return page(start == order.length ? 0 : start + 1, most);
    }

    public List<Integer> page(int start, int most) {
        return Arrays.stream(order)
                .skip(start)
                .limit(most)
                .boxed()
                .collect(toCollection(ArrayList::new));
    }
}
