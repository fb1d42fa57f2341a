package org.hamkke.fit.calculation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hamkke.fit.method.DecisionMatrix;
import org.hamkke.fit.method.InputPlace;
import org.hamkke.fit.method.InputRule;
import org.hamkke.fit.method.Matrix;
import org.hamkke.fit.method.Score;
import org.hamkke.fit.method.UncertainMatrix;
import org.hamkke.fit.method.Vector;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The scores of SMAA: cell by cell, or as whole matrices. */
final class UncertainInput {
    static final int MOST_CANDIDATES = 500;
    private static final int MOST_SAMPLES = 1_000;
    private static final int MOST_RATERS = 200;
    private static final Field MIN = Field.data("min", Shape.number(), "The least it may be.");
    private static final Field MAX = Field.data("max", Shape.number(), "The greatest it may be.");
    private static final Field ONE_OF =
            Field.data(
                    "oneOf",
                    Shape.list(Shape.number(), MOST_RATERS),
                    "What raters who disagree say; a score that two of them give stands twice.");
    private static final Shape SCORE =
            Shape.either(
                    Shape.number(), Shape.tagged(ONE_OF), Shape.object(MIN, MAX), Shape.nothing());
    static final Field VALUES =
            Field.data(
                            "values",
                            Shape.list(
                                    Shape.list(SCORE, DecisionMatrix.MOST_CRITERIA),
                                    MOST_CANDIDATES),
                            "Candidates × criteria, all on one scale: a number, {min, max} for anywhere between, evenly"
                                    + " likely, {oneOf: [60, 75]} for one of the raters' scores, each as likely, or null"
                                    + " for unknown, which ranges over what is stated in its criterion.")
                    .optional();
    static final Field SAMPLES =
            Field.data(
                            "samples",
                            Shape.list(
                                    Shape.table(MOST_CANDIDATES, DecisionMatrix.MOST_CRITERIA),
                                    MOST_SAMPLES),
                            "Instead of values: whole matrices of one shape, of which every draw takes one.")
                    .optional();

    private UncertainInput() {}

    static UncertainMatrix of(Request request) {
        if (request.has(SAMPLES)) return samples(request);
        if (request.has(VALUES)) return values(request);
        throw InputRule.MUST_BE_GIVEN.brokenAt(InputPlace.at(VALUES.name()));
    }

    private static UncertainMatrix samples(Request request) {
        if (request.has(VALUES))
            throw InputRule.MUST_BE_ONE_OF.brokenAt(
                    InputPlace.at(SAMPLES.name()), "values, samples");
        var node = request.node(SAMPLES);
        var samples =
                IntStream.range(0, node.size()).mapToObj(s -> sample(s, node.get(s))).toList();
        int criteria = samples.getFirst().columns();
        for (int s = 1; s < samples.size(); s++)
            if (samples.get(s).columns() != criteria)
                throw InputRule.MUST_HAVE_LENGTH.brokenAt(
                        InputPlace.at(SAMPLES.name(), s).and(0),
                        criteria,
                        samples.get(s).columns());
        var directions = Table.directions(request, criteria);
        return UncertainMatrix.oneOf(
                samples.stream().map(scores -> new DecisionMatrix(scores, directions)).toList());
    }

    private static Matrix sample(int number, JsonNode rows) {
        return Matrix.of(InputPlace.at(SAMPLES.name(), number), Request.rows(rows));
    }

    private static UncertainMatrix values(Request request) {
        var rows = Request.items(request.node(VALUES)).map(UncertainInput::row).toList();
        return UncertainMatrix.of(rows, Table.directions(request, rows.getFirst().size()));
    }

    private static List<Score> row(JsonNode row) {
        return Request.items(row).map(UncertainInput::score).toList();
    }

    private static Score score(JsonNode node) {
        if (node.isNull()) return new Score.Missing();
        if (node.isNumber()) return new Score.Known(Amount.of(node));
        if (node.has(ONE_OF.name()))
            return new Score.OneOf(Vector.of(Request.numbers(node.path(ONE_OF.name()))));
        return new Score.Between(
                Amount.of(node.path(MIN.name())), Amount.of(node.path(MAX.name())));
    }

    /** As a request says it. */
    static List<List<@Nullable Object>> said(List<List<Score>> rows) {
        return rows.stream().map(row -> saidOf(row)).toList();
    }

    private static List<@Nullable Object> saidOf(List<Score> row) {
        var said = new ArrayList<@Nullable Object>(row.size());
        for (var score : row) said.add(said(score));
        return Collections.unmodifiableList(said);
    }

    private static @Nullable Object said(Score score) {
        return switch (score) {
            case Score.Known(var value) -> value;
            case Score.Between(var low, var high) -> between(low, high);
            case Score.OneOf(var samples) -> Map.of(ONE_OF.name(), samples.toArray());
            case Score.Missing() -> null;
        };
    }

    private static Map<String, Object> between(double low, double high) {
        var said = new LinkedHashMap<String, Object>();
        said.put(MIN.name(), low);
        said.put(MAX.name(), high);
        return said;
    }
}
