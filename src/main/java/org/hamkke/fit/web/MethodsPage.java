package org.hamkke.fit.web;

import java.util.List;
import org.hamkke.fit.Selection;
import org.hamkke.shell.face.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Several methods side by side.
 *
 * @param verdict which candidate most methods put first; empty while there is nothing to compare
 * @param opinions who is put first by which methods; none where all agree
 * @param note why a method doesn't stand here
 * @param agreements method by method
 * @param again the call for the agreements
 * @param settings how the methods are set
 * @param outside those no method ranks, as the matrix shows them
 * @param first whether nothing stands before the rows
 */
public record MethodsPage(
        Selection selection,
        int compared,
        String verdict,
        List<String> opinions,
        String note,
        List<Column> columns,
        List<Row> rows,
        List<Agreement> agreements,
        @Nullable Recalculation again,
        Partial partial,
        String compromise,
        List<Fact> settings,
        List<MatrixPage.Row> outside,
        boolean first,
        @Nullable String next) {
    /**
     * @param call the address of the open API that recomputes it
     * @param body what to send there; empty where it is too long to read, and then only {@code file} has it
     */
    public record Column(
            String label,
            String name,
            String normalisation,
            String source,
            String reads,
            String winner,
            String call,
            String body,
            String file) {}

    public record Row(String partner, String name, List<Placed> placed) {}

    /** @param figure by which the method ranks */
    public record Placed(int place, String figure) {
        public boolean isFirst() {
            return place == 1;
        }
    }

    /** One method against each of the others, itself among them as a dash. */
    public record Agreement(String name, List<Cell> cells) {
        public record Cell(String kendall, String spearman, int step) {}
    }

    /** PROMETHEE I among the leading ones: what can't be said stays unsaid. */
    public record Partial(List<Flow> flows, List<String> incomparable) {
        public record Flow(
                String name, String positive, String negative, String ahead, String apart) {}
    }
}
