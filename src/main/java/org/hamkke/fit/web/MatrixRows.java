package org.hamkke.fit.web;

import static java.util.stream.Collectors.joining;
import static org.hamkke.shell.Words.t;

import org.hamkke.fit.report.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hamkke.finance.Proposal;
import org.hamkke.fit.Candidate;
import org.hamkke.fit.Criterion;
import org.hamkke.fit.RankingView;
import org.hamkke.fit.Robustness;
import org.hamkke.fit.Standing;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.PartnerSummary;
import org.jspecify.annotations.Nullable;

/** Turns candidates into rows of the matrix. */
record MatrixRows(
        RankingView view,
        Map<UUID, PartnerSummary> partners,
        Map<UUID, Candidate> candidates,
        Map<PartnerId, Proposal> offers) {
    private static final int MOST_NAMED = 2;

    List<MatrixPage.Row> of(List<Integer> indices) {
        return indices.stream().map(this::row).toList();
    }

    private MatrixPage.Row row(int index) {
        return switch (view.standings().of(index)) {
            case Standing.Ranked(int place, double total) ->
                    row(
                            index,
                            MatrixPage.Part.RANKED,
                            place,
                            Shown.total(total),
                            "",
                            "",
                            view.barOf(index).orElse(null));
            case Standing.Waiting(var missing) ->
                    row(
                            index,
                            MatrixPage.Part.WAITING,
                            0,
                            "",
                            missingNote(missing),
                            missing.size() > MOST_NAMED ? names(missing) : "",
                            null);
            case Standing.Held(var gates) ->
                    row(
                            index,
                            MatrixPage.Part.HELD,
                            0,
                            heldTotal(index),
                            heldNote(index, gates),
                            "",
                            null);
            case Standing.Declined() ->
                    row(index, MatrixPage.Part.DECLINED, 0, "", declinedNote(index), "", null);
        };
    }

    private MatrixPage.Row row(
            int index,
            MatrixPage.Part part,
            int place,
            String total,
            String note,
            String hint,
            Robustness.@Nullable Bar bar) {
        var id = view.standings().board().partner(index);
        var partner = partners.get(id);
        var candidate = candidates.get(id);
        return new MatrixPage.Row(
                part,
                id.toString(),
                partner == null ? "" : partner.name(),
                partner == null ? "" : partner.industry(),
                place,
                total,
                means(index),
                note,
                hint,
                cells(index, candidate),
                bar,
                candidate == null ? 0 : candidate.evidence(),
                candidate == null || candidate.verdict() == null
                        ? null
                        : candidate.verdict().decision());
    }

    private String means(int index) {
        return IntStream.range(0, criteria().size())
                .mapToObj(j -> Double.toString(mean(index, j)))
                .collect(joining(" "));
    }

    private List<MatrixPage.Cell> cells(int index, @Nullable Candidate candidate) {
        var cells = new ArrayList<MatrixPage.Cell>();
        var offer = offers.get(new PartnerId(view.standings().board().partner(index)));
        for (int j = 0; j < criteria().size(); j++)
            cells.add(cell(criteria().get(j), mean(index, j), candidate, offer));
        return cells;
    }

    private static MatrixPage.Cell cell(
            Criterion criterion,
            double mean,
            @Nullable Candidate candidate,
            @Nullable Proposal offer) {
        var id = criterion.id().toString();
        var facts = Facts.of(criterion, offer, Double.isNaN(mean) ? null : mean);
        if (Double.isNaN(mean)) return new MatrixPage.Cell(id, "–", 0, false, null, facts);
        var failed = criterion.holdsBack(mean) ? criterion.threshold() : null;
        boolean split = candidate != null && candidate.isSplit(criterion);
        return new MatrixPage.Cell(id, Shown.mean(mean), Shown.step(mean), split, failed, facts);
    }

    /** What the weighted sum would be, for the eye only; nothing where a score is missing. */
    private String heldTotal(int index) {
        double total = 0;
        for (int j = 0; j < criteria().size(); j++) total += view.weights().get(j) * mean(index, j);
        return Double.isNaN(total) ? "" : Shown.total(total);
    }

    private String heldNote(int index, List<Integer> gates) {
        return gates.stream()
                .map(j ->
                        t(
                                "fit.held.note",
                                criteria().get(j).name(),
                                Shown.mean(mean(index, j)),
                                criteria().get(j).threshold()))
                .collect(joining(" · "));
    }

    private String declinedNote(int index) {
        var candidate = candidates.get(view.standings().board().partner(index));
        return candidate == null || candidate.verdict() == null ? "" : candidate.verdict().reason();
    }

    /** Two names fit in a line; more are counted. */
    private String missingNote(List<Integer> missing) {
        if (missing.size() == criteria().size()) return t("fit.waiting.unscored");
        return missing.size() > MOST_NAMED
                ? t("fit.waiting.count", missing.size())
                : t("fit.waiting.note", names(missing));
    }

    private String names(List<Integer> missing) {
        return missing.stream().map(j -> criteria().get(j).name()).collect(joining(", "));
    }

    private List<Criterion> criteria() {
        return view.selection().criteria();
    }

    private double mean(int index, int j) {
        return view.standings().board().mean(index, j);
    }
}
