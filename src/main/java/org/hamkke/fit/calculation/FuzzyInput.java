package org.hamkke.fit.calculation;

import java.util.List;
import java.util.stream.IntStream;
import org.hamkke.fit.method.FuzzyMatrix;
import org.hamkke.fit.method.FuzzyNumber;
import org.hamkke.fit.method.InputPlace;
import org.hamkke.fit.method.InputRule;
import org.hamkke.fit.method.Matrix;
import tools.jackson.databind.JsonNode;

/** Ratings and weights of fuzzy TOPSIS, put together where several raters gave them. */
final class FuzzyInput {
    private static final int MOST_RATERS = 50;
    private static final int MOST_CANDIDATES = 10_000;
    private static final int MOST_CRITERIA = 50;
    private static final Shape AMOUNT = Shape.within(0, Matrix.GREATEST);
    private static final Shape NUMBER = Shape.list(AMOUNT, 3, 4);
    private static final Shape TABLE =
            Shape.list(Shape.list(NUMBER, MOST_CRITERIA), MOST_CANDIDATES);
    private static final Shape NUMBERS = Shape.list(NUMBER, MOST_CRITERIA);
    static final Field RATINGS =
            Field.data(
                    "ratings",
                    Shape.either(TABLE, Shape.list(TABLE, MOST_RATERS)),
                    "Candidates × criteria of triangles (3 numbers) or trapezoids (4), none below 0, none falling; or raters ×"
                            + " candidates × criteria of them, of which the least first corner, the mean inner ones and"
                            + " the greatest last corner are taken.");
    static final Field WEIGHTS =
            Field.setting(
                    "weights",
                    Shape.either(
                            Shape.list(AMOUNT, MOST_CRITERIA),
                            Shape.list(Shape.list(AMOUNT, MOST_CRITERIA), MOST_CRITERIA),
                            Shape.list(NUMBERS, MOST_RATERS)),
                    "Per criterion a number or a triangle or trapezoid, of any sum; or raters × criteria of either, put together"
                            + " like ratings. As many rows as criteria, of 3 or 4 numbers each, are fuzzy numbers, not"
                            + " raters. The answer repeats them as they were taken.");

    private FuzzyInput() {}

    static FuzzyMatrix ratings(Request request) {
        var node = request.node(RATINGS);
        var place = InputPlace.at(RATINGS.name());
        if (!node.get(0).get(0).get(0).isArray()) return matrix(node, place);
        return FuzzyMatrix.together(
                IntStream.range(0, node.size())
                        .mapToObj(k -> matrix(node.get(k), place.and(k)))
                        .toList());
    }

    private static FuzzyMatrix matrix(JsonNode rows, InputPlace place) {
        return FuzzyMatrix.of(
                place,
                IntStream.range(0, rows.size())
                        .mapToObj(i -> fuzzy(rows.get(i), place.and(i)))
                        .toList());
    }

    private static List<FuzzyNumber> fuzzy(JsonNode row, InputPlace place) {
        return IntStream.range(0, row.size())
                .mapToObj(j -> FuzzyNumber.of(place.and(j), Request.numbers(row.get(j))))
                .toList();
    }

    static List<FuzzyNumber> weights(Request request, int criteria) {
        var node = request.node(WEIGHTS);
        var place = InputPlace.at(WEIGHTS.name());
        if (node.get(0).isNumber()) return crisp(node);
        if (node.get(0).get(0).isArray()) return matrix(node, place).rowsTogether();
        return isFuzzy(node, criteria) ? fuzzy(node, place) : crispRows(node, place, criteria);
    }

    private static boolean isFuzzy(JsonNode rows, int criteria) {
        return rows.size() == criteria
                && Request.items(rows).allMatch(row -> row.size() == 3 || row.size() == 4);
    }

    private static List<FuzzyNumber> crispRows(JsonNode rows, InputPlace place, int criteria) {
        for (int k = 0; k < rows.size(); k++)
            if (rows.get(k).size() != criteria)
                throw InputRule.MUST_HAVE_LENGTH.brokenAt(
                        place.and(k), criteria, rows.get(k).size());
        return new FuzzyMatrix(Request.items(rows).map(FuzzyInput::crisp).toList()).rowsTogether();
    }

    private static List<FuzzyNumber> crisp(JsonNode row) {
        return Request.items(row).map(x -> FuzzyNumber.crisp(Amount.of(x))).toList();
    }
}
