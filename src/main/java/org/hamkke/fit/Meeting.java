package org.hamkke.fit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A closed round, laid open: where its raters differ most stands first.
 *
 * @param raters whose sheets were handed in
 */
public record Meeting(
        Selection selection,
        Round round,
        List<Rater> raters,
        List<Rated> candidates,
        List<Cell> cells) {
    /**
     * What all raters say of one candidate in one criterion; the highest score first.
     *
     * @param asked the questions of the criterion
     */
    public record Cell(
            Rated candidate,
            Criterion criterion,
            List<Question> asked,
            List<Said> said,
            List<MarkChange> changes,
            List<Remark> talk) {
        public Cell {
            asked = List.copyOf(asked);
            said = List.copyOf(said);
            changes = List.copyOf(changes);
            talk = List.copyOf(talk);
        }

        public int spread() {
            return said.isEmpty() ? 0 : said.getFirst().points() - said.getLast().points();
        }

        public boolean isSplit() {
            return spread() >= Candidate.SPLIT;
        }

        public double mean() {
            return said.stream().mapToInt(Said::points).average().orElse(Double.NaN);
        }

        private @Nullable Integer of(Rater rater) {
            return said.stream()
                    .filter(one -> one.rater().equals(rater.id()))
                    .map(Said::points)
                    .findFirst()
                    .orElse(null);
        }
    }

    public Meeting {
        raters = List.copyOf(raters);
        candidates = List.copyOf(candidates);
        cells = cells.stream().sorted(Comparator.comparingInt(Cell::spread).reversed()).toList();
    }

    /** In the ranking of the candidates by each rater's own weighted sum. */
    public Optional<Agreement> together() {
        return Agreement.of(sums());
    }

    /** In the ranking by this criterion alone. */
    public Optional<Agreement> on(Criterion criterion) {
        return Agreement.of(points(criterion));
    }

    /** Rater by rater the weighted sum of each candidate; without raters who left a score out. */
    public List<double[]> sums() {
        return rows(selection.criteria(), selection.weights().values().toArray());
    }

    /** Rater by rater the points of each candidate; without raters who left one out. */
    public List<double[]> points(Criterion criterion) {
        return rows(List.of(criterion), 1);
    }

    private List<double[]> rows(List<Criterion> by, double... weights) {
        var known = new HashMap<Place, Cell>();
        cells.forEach(cell -> known.put(new Place(cell.candidate(), cell.criterion().id()), cell));
        var rows = new ArrayList<double[]>();
        for (var rater : raters) row(rater, by, weights, known).ifPresent(rows::add);
        return rows;
    }

    private record Place(Rated candidate, CriterionId criterion) {}

    /** The rater's sum for each candidate; nothing when one score is missing. */
    private Optional<double[]> row(
            Rater rater, List<Criterion> by, double[] weights, Map<Place, Cell> known) {
        var row = new double[candidates.size()];
        for (int i = 0; i < row.length; i++)
            for (int j = 0; j < weights.length; j++) {
                var cell = known.get(new Place(candidates.get(i), by.get(j).id()));
                var points = cell == null ? null : cell.of(rater);
                if (points == null) return Optional.empty();
                row[i] += weights[j] * points;
            }
        return Optional.of(row);
    }
}
