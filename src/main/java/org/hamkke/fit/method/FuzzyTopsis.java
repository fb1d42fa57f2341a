package org.hamkke.fit.method;

import java.util.List;
import java.util.stream.IntStream;

/**
 * TOPSIS over fuzzy ratings: a benefit is divided by the greatest last corner of its criterion, of a cost the least
 * first corner is divided by it; then times the fuzzy weight. d⁺ and d⁻ are the sums over criteria of the corner
 * distances to the greatest last and to the least first corner of the weighted criterion; closeness d⁻/(d⁺ + d⁻) in
 * 0..1.
 *
 * <p>m candidates × n criteria of triangles or trapezoids and n weights in; m closenesses out. What a group says is
 * put together first: {@link FuzzyMatrix#together}, {@link FuzzyMatrix#rowsTogether} for weights.
 *
 * <p>Errors: weights or directions of another length, a cost whose range reaches 0.
 *
 * <p>Source: Chen 2000, Fuzzy Sets and Systems 114; Chen, Lin and Huang 2006, IJPE 102:289 for the ideals and the
 * group.
 */
public record FuzzyTopsis(
        Vector closeness, Vector distancePlus, Vector distanceMinus, Ranking ranking) {
    public static FuzzyTopsis of(
            FuzzyMatrix ratings, List<FuzzyNumber> weights, List<Direction> directions) {
        check("weights", ratings.columns(), weights.size());
        check("directions", ratings.columns(), directions.size());
        boolean trapezoids =
                ratings.trapezoids() || weights.stream().anyMatch(FuzzyNumber::trapezoid);
        var alike = trapezoids ? ratings.asTrapezoids() : ratings;
        return ranked(alike, FuzzyMatrix.alike(weights, trapezoids), directions);
    }

    private static void check(String field, int expected, int found) {
        if (found != expected)
            throw InputRule.MUST_HAVE_LENGTH.brokenAt(InputPlace.at(field), expected, found);
    }

    private static FuzzyTopsis ranked(
            FuzzyMatrix ratings, List<FuzzyNumber> weights, List<Direction> directions) {
        var plus = new double[ratings.rows().size()];
        var minus = new double[ratings.rows().size()];
        for (int j = 0; j < weights.size(); j++) {
            var weight = weights.get(j);
            var scaled = scaled(ratings.column(j), directions.get(j), j);
            addDistances(scaled.stream().map(weight::times).toList(), plus, minus);
        }
        var closeness = Vector.holding(Topsis.closeness(plus, minus));
        return new FuzzyTopsis(
                closeness,
                Vector.holding(plus),
                Vector.holding(minus),
                Ranking.highestFirst(closeness));
    }

    private static List<FuzzyNumber> scaled(List<FuzzyNumber> column, Direction direction, int j) {
        if (direction == Direction.MAX) {
            double greatest = greatest(column);
            return column.stream().map(n -> greatest == 0 ? n : n.dividedBy(greatest)).toList();
        }
        checkCosts(column, j);
        double least = least(column);
        return column.stream().map(n -> n.dividing(least)).toList();
    }

    private static void checkCosts(List<FuzzyNumber> column, int j) {
        for (int i = 0; i < column.size(); i++)
            if (column.get(i).first() == 0)
                throw InputRule.MUST_BE_POSITIVE.brokenAt(InputPlace.at("ratings", i, j, 0));
    }

    private static void addDistances(List<FuzzyNumber> column, double[] plus, double[] minus) {
        double ideal = greatest(column);
        double antiIdeal = least(column);
        IntStream.range(0, plus.length)
                .forEach(i -> {
                    plus[i] += column.get(i).distanceTo(ideal);
                    minus[i] += column.get(i).distanceTo(antiIdeal);
                });
    }

    private static double greatest(List<FuzzyNumber> column) {
        return column.stream().mapToDouble(FuzzyNumber::last).max().orElseThrow();
    }

    private static double least(List<FuzzyNumber> column) {
        return column.stream().mapToDouble(FuzzyNumber::first).min().orElseThrow();
    }
}
