package org.hamkke.fit.web;

import static java.util.stream.Collectors.toMap;
import static org.hamkke.shell.Words.t;

import org.hamkke.fit.report.Shown;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hamkke.fit.Candidate;
import org.hamkke.fit.ComparedSelection;
import org.hamkke.fit.Comparison;
import org.hamkke.fit.Comparisons;
import org.hamkke.fit.MethodOutcome;
import org.hamkke.fit.SelectionId;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.PartnerSummary;
import org.hamkke.partner.Partners;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page together on which methods stand side by side. */
@Component
class MethodsPages {
    static final int ROWS = 50;
    private static final int READABLE_ROWS = 20;

    private final Comparisons comparisons;
    private final Outside outside;
    private final Partners partners;

    MethodsPages(Comparisons comparisons, Outside outside, Partners partners) {
        this.comparisons = comparisons;
        this.outside = outside;
        this.partners = partners;
    }

    /** @param from the position of the first row, from 0 */
    @Transactional(readOnly = true)
    public MethodsPage page(Actor actor, SelectionId id, int from) {
        var compared = comparisons.of(actor, id);
        var names = names(actor, compared);
        var below = outside.of(actor, compared.view());
        return compared.comparison()
                .map(comparison -> page(compared, comparison, names, below, from))
                .orElseGet(() -> nothing(compared, below));
    }

    private static MethodsPage page(
            ComparedSelection compared,
            Comparison comparison,
            Map<UUID, PartnerSummary> names,
            List<MatrixPage.Row> below,
            int from) {
        var selection = compared.view().selection();
        var words =
                new MethodWords(
                        comparison,
                        i -> name(names, compared.compared().get(i)),
                        TuningPages.words(selection, compared.settings()));
        int last = Math.min(from + ROWS, comparison.candidates());
        return new MethodsPage(
                selection,
                comparison.candidates(),
                words.verdict(),
                words.opinions(),
                words.note(),
                comparison.outcomes().stream().map(o -> column(compared, words, o)).toList(),
                IntStream.range(from, last).mapToObj(i -> row(compared, words, i)).toList(),
                agreements(comparison),
                new AgreementCalls(comparison, at(selection.id())).recalculation(),
                new PartialOrder(comparison.promethee(), words.names()).told(),
                words.compromise(),
                words.set().facts(),
                below,
                from == 0,
                last < comparison.candidates() ? String.valueOf(last) : null);
    }

    private static MethodsPage nothing(ComparedSelection compared, List<MatrixPage.Row> below) {
        return new MethodsPage(
                compared.view().selection(),
                compared.compared().size(),
                "",
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                null,
                new MethodsPage.Partial(List.of(), List.of()),
                "",
                List.of(),
                below,
                true,
                null);
    }

    private static MethodsPage.Column column(
            ComparedSelection compared, MethodWords words, MethodOutcome outcome) {
        var method = outcome.method();
        var bodies = new MethodBodies(words.comparison().asked());
        boolean readable = compared.compared().size() <= READABLE_ROWS;
        return new MethodsPage.Column(
                method.label(),
                MethodWords.name(method),
                t("fit.methods.normalisation." + method.normalisation()),
                t("fit.methods.source." + method.label()),
                words.reads(method),
                words.winners(outcome),
                "/api/v1/calculations/" + method.calculation(),
                readable ? BodyText.of(bodies.of(method)) : "",
                at(compared.view().selection().id()) + "/" + method.label() + ".json");
    }

    private static String at(SelectionId id) {
        return "/selections/" + id + "/methods";
    }

    private static MethodsPage.Row row(ComparedSelection compared, MethodWords words, int i) {
        var placed =
                words.comparison().outcomes().stream()
                        .map(outcome ->
                                new MethodsPage.Placed(
                                        outcome.place(i),
                                        Shown.figure(
                                                outcome.method().label(),
                                                outcome.figures().get(i))));
        var partner = compared.compared().get(i).partner().toString();
        return new MethodsPage.Row(partner, words.names().apply(i), placed.toList());
    }

    private static List<MethodsPage.Agreement> agreements(Comparison comparison) {
        return comparison.outcomes().stream()
                .map(one ->
                        new MethodsPage.Agreement(
                                MethodWords.name(one.method()),
                                comparison.outcomes().stream()
                                        .map(other -> agreement(comparison, one, other))
                                        .toList()))
                .toList();
    }

    private static MethodsPage.Agreement.Cell agreement(
            Comparison comparison, MethodOutcome one, MethodOutcome other) {
        if (one == other) return new MethodsPage.Agreement.Cell("", "", 0);
        return comparison
                .agreement(one, other)
                .map(a ->
                        new MethodsPage.Agreement.Cell(
                                Shown.agreement(a.kendallTauB()),
                                Shown.agreement(a.spearman()),
                                Shown.step(a.kendallTauB() * 100)))
                .orElseGet(() -> new MethodsPage.Agreement.Cell("–", "–", 0));
    }

    private Map<UUID, PartnerSummary> names(Actor actor, ComparedSelection compared) {
        var ids = compared.compared().stream().map(Candidate::partner).toList();
        return partners.find(actor, ids).stream().collect(toMap(p -> p.id().value(), p -> p));
    }

    private static String name(Map<UUID, PartnerSummary> names, Candidate candidate) {
        var found = names.get(candidate.partner().value());
        return found == null ? "" : found.name();
    }
}
