package org.hamkke.fit.web;

import static org.hamkke.shell.Words.t;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hamkke.finance.Proposal;
import org.hamkke.fit.FinanceOffers;
import org.hamkke.fit.Answers;
import org.hamkke.fit.Candidate;
import org.hamkke.fit.Candidates;
import org.hamkke.fit.Criterion;
import org.hamkke.fit.Question;
import org.hamkke.fit.Questions;
import org.hamkke.fit.CriterionId;
import org.hamkke.fit.Score;
import org.hamkke.fit.Scores;
import org.hamkke.fit.Selection;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.Selections;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.PartnerSummary;
import org.hamkke.partner.Partners;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the sheets together in which a rater scores. */
@Component
class SheetPages {
    private static final int ROWS = 50;

    private final Selections selections;
    private final Candidates candidates;
    private final Scores scores;
    private final Partners partners;
    private final FinanceOffers finances;
    private final Questions questions;

    SheetPages(
            Selections selections,
            Candidates candidates,
            Scores scores,
            Partners partners,
            FinanceOffers finances,
            Questions questions) {
        this.finances = finances;
        this.questions = questions;
        this.selections = selections;
        this.candidates = candidates;
        this.scores = scores;
        this.partners = partners;
    }

    /** One candidate, every criterion. */
    @Transactional(readOnly = true)
    public SheetPage ofCandidate(Actor actor, SelectionId id, PartnerId partner) {
        var selection = selections.get(actor, id);
        candidates.get(actor, id, partner);
        var said = said(actor, selection, List.of(partner), selection.criteria());
        var next = candidates.list(actor, id, partner, 1);
        var summary = partners.get(actor, partner).summary();
        return new SheetPage(
                selection,
                summary.name(),
                t("fit.score.lead.candidate"),
                path(id) + "/candidates/" + partner + "/scores",
                "candidate:" + partner,
                List.of(),
                selection.criteria().stream()
                        .map(c -> row(c.name(), gate(c), c.anchors(), partner, c, said))
                        .toList(),
                false,
                next.isEmpty()
                        ? null
                        : path(id) + "/candidates/" + next.getFirst().partner() + "/scores");
    }

    /** One criterion, a page of candidates in the order they were added. */
    @Transactional(readOnly = true)
    public SheetPage ofCriterion(
            Actor actor, SelectionId id, CriterionId wanted, @Nullable String after) {
        var selection = selections.get(actor, id);
        var criterion = selection.criterion(wanted);
        if (criterion == null) throw new NotFound();
        var shown =
                candidates
                        .list(actor, id, after == null ? null : PartnerId.of(after), ROWS)
                        .stream()
                        .map(Candidate::partner)
                        .toList();
        var said = said(actor, selection, shown, List.of(criterion));
        var names =
                partners.find(actor, shown).stream()
                        .collect(Collectors.toMap(PartnerSummary::id, Function.identity()));
        var path = path(id) + "/criteria/" + wanted + "/scores";
        return new SheetPage(
                selection,
                criterion.name(),
                t("fit.score.lead.criterion") + " " + gate(criterion),
                after == null ? path : path + "?after=" + after,
                "criterion:" + wanted + ":" + (after == null ? "" : after),
                criterion.anchors(),
                shown.stream()
                        .map(partner ->
                                row(
                                        name(names, partner),
                                        industry(names, partner),
                                        List.of(),
                                        partner,
                                        criterion,
                                        said))
                        .toList(),
                false,
                nextOf(selection, criterion, shown, path));
    }

    private static @Nullable String nextOf(
            Selection selection, Criterion criterion, List<PartnerId> shown, String path) {
        if (shown.size() == ROWS) return path + "?after=" + shown.getLast();
        int following = selection.criteria().indexOf(criterion) + 1;
        if (following == selection.criteria().size()) return null;
        return path(selection.id())
                + "/criteria/"
                + selection.criteria().get(following).id()
                + "/scores";
    }

    private static String path(SelectionId id) {
        return "/selections/" + id;
    }

    private static String gate(Criterion criterion) {
        return criterion.threshold() == null ? "" : t("fit.gate.note", criterion.threshold());
    }

    private static String name(Map<PartnerId, PartnerSummary> names, PartnerId partner) {
        var found = names.get(partner);
        return found == null ? "" : found.name();
    }

    private static String industry(Map<PartnerId, PartnerSummary> names, PartnerId partner) {
        var found = names.get(partner);
        return found == null ? "" : found.industry();
    }

    /** What the rater has said so far, what the statements suggest, and what the criteria ask. */
    private record Said(
            Map<Cell, Score> own,
            Map<PartnerId, Proposal> offers,
            Map<CriterionId, List<Question>> questions) {
        List<SheetPage.Asked> asked(Criterion criterion, @Nullable Score score) {
            var answers = score == null ? Answers.NONE : Answers.of(score.answers());
            return questions.getOrDefault(criterion.id(), List.of()).stream()
                    .map(question -> SheetPage.Asked.of(question, answers))
                    .toList();
        }
    }

    private Said said(
            Actor actor, Selection selection, List<PartnerId> shown, List<Criterion> criteria) {
        return new Said(
                own(actor, selection.id(), shown),
                finances.of(actor, criteria, shown),
                questions.asked(actor, selection.id()));
    }

    private record Cell(UUID partner, UUID criterion) {}

    private Map<Cell, Score> own(Actor actor, SelectionId id, List<PartnerId> shown) {
        return scores.mine(actor, id, shown).stream()
                .collect(
                        Collectors.toMap(
                                score -> new Cell(score.partnerId(), score.criterionId()),
                                Function.identity()));
    }

    private static SheetPage.Row row(
            String name,
            String note,
            List<String> anchors,
            PartnerId partner,
            Criterion criterion,
            Said said) {
        var score = said.own().get(new Cell(partner.value(), criterion.id().value()));
        var at = criterion.id().toString();
        var asked = said.asked(criterion, score);
        var offer = criterion.finances() && asked.isEmpty() ? said.offers().get(partner) : null;
        if (score == null)
            return new SheetPage.Row(
                    partner.toString(), at, name, note, anchors, asked, "", "", "", 0, "", offer);
        var points = score.answers().isEmpty() ? String.valueOf(score.points()) : "";
        return new SheetPage.Row(
                partner.toString(),
                at,
                name,
                note,
                anchors,
                asked,
                points,
                score.evidence(),
                score.link(),
                score.version(),
                "",
                offer);
    }
}
