package org.hamkke.fit.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hamkke.fit.Criterion;
import org.hamkke.fit.Decision;
import org.hamkke.fit.Robustness;
import org.hamkke.fit.Selection;
import org.jspecify.annotations.Nullable;

/**
 * One page of the matrix.
 *
 * @param candidates how many stand for choice
 * @param ranked how many of them are ranked
 * @param compared how many were compared for robustness
 * @param first whether nothing stands before the rows
 * @param next the last candidate shown, when more follow
 * @param tried whether the weights are not the saved ones
 * @param again how to get the figures again; nothing while nobody is ranked
 * @param asking the criteria whose scores come from answers to questions
 */
public record MatrixPage(
        Selection selection,
        List<Head> heads,
        List<Row> rows,
        int candidates,
        int ranked,
        int compared,
        int raters,
        boolean first,
        @Nullable String next,
        boolean tried,
        boolean writes,
        @Nullable Lead lead,
        @Nullable Recalculation again,
        List<String> asking) {
    /**
     * @param value what its slider stands at, in percent
     * @param share the same as it reads
     */
    public record Head(Criterion criterion, String value, String share) {}

    /** Which part of the table a row stands in. */
    public enum Part {
        RANKED,
        WAITING,
        HELD,
        DECLINED;

        /** The name its words go by: {@code fit.state.held}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param means as the page's own calculation reads them
     * @param note why it isn't ranked
     * @param hint which scores are missing, where the note only counts them; else empty
     */
    public record Row(
            Part part,
            String partner,
            String name,
            String industry,
            int place,
            String total,
            String means,
            String note,
            String hint,
            List<Cell> cells,
            Robustness.@Nullable Bar bar,
            int evidence,
            @Nullable Decision decision) {
        public boolean isFirst() {
            return place == 1;
        }
    }

    /**
     * @param step 0 where nobody has scored
     * @param facts what the candidate's statements come to, where the criterion is open to them
     */
    public record Cell(
            String criterion,
            String shown,
            int step,
            boolean split,
            @Nullable Integer failed,
            @Nullable Facts facts) {}

    /** Whether any cell shown has facts beside it. */
    public boolean hasFacts() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.facts() != null);
    }

    /** Columns next to each other that stand in one group; empty name for none. */
    public record Span(String name, int width) {}

    /** None where no criterion stands in a group. */
    public List<Span> groups() {
        var spans = new ArrayList<Span>();
        for (var head : heads) {
            var name = head.criterion().group().toString();
            boolean same = !spans.isEmpty() && spans.getLast().name().equals(name);
            int width = same ? spans.removeLast().width() + 1 : 1;
            spans.add(new Span(name, width));
        }
        return spans.stream().allMatch(span -> span.name().isEmpty()) ? List.of() : spans;
    }

    public List<Row> rows(Part part) {
        return rows.stream().filter(row -> row.part() == part).toList();
    }

    /** The browser can rank anew by itself what stands on one page whole. */
    public boolean isWhole() {
        return next == null && rows.size() == candidates;
    }
}
