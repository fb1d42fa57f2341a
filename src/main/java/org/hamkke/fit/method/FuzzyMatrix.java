package org.hamkke.fit.method;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Fuzzy numbers in rows of one length, all triangles or all trapezoids: one trapezoid makes them all.
 *
 * <p>Errors, in field {@code ratings}: no row, an empty row, rows of another length.
 */
public record FuzzyMatrix(List<List<FuzzyNumber>> rows) {
    private static final InputPlace RATINGS = InputPlace.at("ratings");

    public FuzzyMatrix {
        check(RATINGS, rows);
        boolean trapezoids = rows.stream().flatMap(List::stream).anyMatch(FuzzyNumber::trapezoid);
        rows = rows.stream().map(row -> alike(row, trapezoids)).toList();
    }

    /** With the place it stands at, for the refusal. */
    public static FuzzyMatrix of(InputPlace place, List<List<FuzzyNumber>> rows) {
        check(place, rows);
        return new FuzzyMatrix(rows);
    }

    private static void check(InputPlace place, List<List<FuzzyNumber>> rows) {
        if (rows.isEmpty()) throw InputRule.MUST_NOT_BE_EMPTY.brokenAt(place);
        int columns = rows.getFirst().size();
        if (columns == 0) throw InputRule.MUST_NOT_BE_EMPTY.brokenAt(place.and(0));
        for (int i = 0; i < rows.size(); i++)
            if (rows.get(i).size() != columns)
                throw InputRule.MUST_HAVE_LENGTH.brokenAt(
                        place.and(i), columns, rows.get(i).size());
    }

    static List<FuzzyNumber> alike(List<FuzzyNumber> numbers, boolean trapezoids) {
        return numbers.stream().map(n -> trapezoids ? n.asTrapezoid() : n).toList();
    }

    /** What several raters (matrices of one shape) say together. */
    public static FuzzyMatrix together(List<FuzzyMatrix> raters) {
        if (raters.isEmpty()) throw InputRule.MUST_NOT_BE_EMPTY.brokenAt(RATINGS);
        int candidates = raters.getFirst().rows.size();
        for (int k = 0; k < raters.size(); k++)
            if (raters.get(k).rows.size() != candidates)
                throw InputRule.MUST_HAVE_LENGTH.brokenAt(
                        RATINGS.and(k), candidates, raters.get(k).rows.size());
        return new FuzzyMatrix(
                IntStream.range(0, candidates)
                        .mapToObj(i -> raters.stream().map(rater -> rater.rows.get(i)).toList())
                        .map(said -> new FuzzyMatrix(said).rowsTogether())
                        .toList());
    }

    /** One row for all: per column the least first corner, the mean inner ones and the greatest last. */
    public List<FuzzyNumber> rowsTogether() {
        return IntStream.range(0, columns())
                .mapToObj(j -> FuzzyNumber.together(column(j)))
                .toList();
    }

    public int columns() {
        return rows.getFirst().size();
    }

    List<FuzzyNumber> column(int j) {
        return rows.stream().map(row -> row.get(j)).toList();
    }

    boolean trapezoids() {
        return rows.getFirst().getFirst().trapezoid();
    }

    FuzzyMatrix asTrapezoids() {
        return new FuzzyMatrix(rows.stream().map(row -> alike(row, true)).toList());
    }
}
