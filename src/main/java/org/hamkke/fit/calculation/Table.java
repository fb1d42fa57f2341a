package org.hamkke.fit.calculation;

import java.util.Collections;
import java.util.List;
import org.hamkke.fit.method.DecisionMatrix;
import org.hamkke.fit.method.Direction;
import org.hamkke.fit.method.InputPlace;
import org.hamkke.fit.method.InputRule;
import org.hamkke.fit.method.Matrix;
import org.hamkke.fit.method.Weights;

/** Candidates × criteria with weights and directions, as most methods take them. */
final class Table {
    static final Field MATRIX = matrix(DecisionMatrix.MOST_CANDIDATES);
    static final Field WEIGHTS =
            Field.setting(
                    "weights",
                    Shape.list(Shape.within(0, Matrix.GREATEST), DecisionMatrix.MOST_CRITERIA),
                    "One share per criterion, none below 0. Their sum must be 1 within 0.000001; one that misses it by"
                            + " no more is scaled to 1.");
    static final Field DIRECTIONS =
            Field.setting(
                            "directions",
                            Shape.list(
                                    Shape.oneOf(Direction.values()), DecisionMatrix.MOST_CRITERIA),
                            "Per criterion whether more (max) or less (min) is better; all max when left out.")
                    .optional();
    static final Field RANKING =
            Field.data(
                    "ranking",
                    Shape.list(
                            Shape.whole(0, DecisionMatrix.MOST_CANDIDATES),
                            DecisionMatrix.MOST_CANDIDATES),
                    "Candidates by index, best first; those within 1e-12 of each other by index.");

    private Table() {}

    static Field matrix(int mostCandidates) {
        return Field.data(
                "matrix",
                Shape.table(mostCandidates, DecisionMatrix.MOST_CRITERIA),
                "Candidates × criteria, rows of equal length, each score in the unit of its criterion.");
    }

    /** A figure per candidate. */
    static Field perCandidate(String name, double least, double greatest, String says) {
        return Field.data(
                name,
                Shape.list(Shape.within(least, greatest), DecisionMatrix.MOST_CANDIDATES),
                says);
    }

    static DecisionMatrix of(Request request) {
        var rows = request.rows(MATRIX);
        return DecisionMatrix.of(rows, directions(request, rows[0].length));
    }

    static List<Direction> directions(Request request, int criteria) {
        if (!request.has(DIRECTIONS)) return Collections.nCopies(criteria, Direction.MAX);
        int given = request.node(DIRECTIONS).size();
        if (given != criteria)
            throw InputRule.MUST_HAVE_LENGTH.brokenAt(
                    InputPlace.at(DIRECTIONS.name()), criteria, given);
        return Request.items(request.node(DIRECTIONS))
                .map(direction -> Request.constant(direction.asString(), Direction.class))
                .toList();
    }

    static Weights weights(Request request) {
        return Weights.written(request.numbers(WEIGHTS));
    }

    static Answer under(Weights weights, DecisionMatrix matrix) {
        return Answer.under("weights", weights.values().toArray())
                .and("directions", Field.said(matrix.directions()));
    }
}
