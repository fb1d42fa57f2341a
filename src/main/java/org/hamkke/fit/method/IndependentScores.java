package org.hamkke.fit.method;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Single scores, each drawn on its own. */
record IndependentScores(int candidates, List<Direction> directions, List<List<Score>> columns)
        implements UncertainMatrix {
    private static final InputPlace VALUES = InputPlace.at("values");

    static IndependentScores of(List<List<Score>> rows, List<Direction> directions) {
        if (rows.isEmpty()) throw InputRule.MUST_NOT_BE_EMPTY.brokenAt(VALUES);
        for (int i = 0; i < rows.size(); i++) checkRow(rows.get(i), i, directions.size());
        var columns = IntStream.range(0, directions.size()).mapToObj(j -> column(rows, j)).toList();
        return new IndependentScores(rows.size(), List.copyOf(directions), columns);
    }

    private static void checkRow(List<Score> row, int i, int criteria) {
        if (row.size() != criteria)
            throw InputRule.MUST_HAVE_LENGTH.brokenAt(VALUES.and(i), criteria, row.size());
        for (int j = 0; j < criteria; j++)
            if (!(row.get(j) instanceof Score.Missing)) checkKnown(row.get(j), VALUES.and(i, j));
    }

    private static void checkKnown(Score score, InputPlace place) {
        if (!(Math.abs(score.low()) <= Matrix.GREATEST
                && Math.abs(score.high()) <= Matrix.GREATEST))
            throw InputRule.MUST_BE_WITHIN.brokenAt(place, -Matrix.GREATEST, Matrix.GREATEST);
        if (score.low() > score.high()) throw InputRule.MUST_NOT_FALL.brokenAt(place, score.low());
    }

    /** One criterion, the missing scores replaced by the range of the others. */
    private static List<Score> column(List<List<Score>> rows, int j) {
        var column = rows.stream().map(row -> row.get(j)).toList();
        double low = column.stream().mapToDouble(Score::low).min().orElseThrow();
        double high = column.stream().mapToDouble(Score::high).max().orElseThrow();
        if (low > high) throw InputRule.MUST_BE_KNOWN_ONCE.brokenAt(VALUES.and(0, j));
        var range = new Score.Between(low, high);
        return column.stream().map(s -> s instanceof Score.Missing ? range : s).toList();
    }

    @Override
    public int criteria() {
        return directions.size();
    }

    @Override
    public boolean certain() {
        return columns.stream()
                .flatMap(List::stream)
                .allMatch(score -> score.low() == score.high());
    }

    @Override
    public void draw(double[][] drawn, RandomGenerator random) {
        for (int j = 0; j < drawn.length; j++) {
            var direction = directions.get(j);
            for (int i = 0; i < candidates; i++)
                drawn[j][i] = direction.oriented(columns.get(j).get(i).draw(random));
        }
    }
}
