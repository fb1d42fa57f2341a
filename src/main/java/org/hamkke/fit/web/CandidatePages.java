package org.hamkke.fit.web;

import static org.hamkke.shell.Words.t;

import org.hamkke.fit.report.Shown;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hamkke.finance.Proposal;
import org.hamkke.fit.Candidate;
import org.hamkke.fit.Candidates;
import org.hamkke.fit.Criterion;
import org.hamkke.fit.FinanceOffers;
import org.hamkke.fit.CriterionId;
import org.hamkke.fit.Question;
import org.hamkke.fit.Questions;
import org.hamkke.fit.Score;
import org.hamkke.fit.Scores;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.Selections;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.Partners;
import org.hamkke.shell.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of one candidate together. */
@Component
class CandidatePages {
    private final Selections selections;
    private final Candidates candidates;
    private final Scores scores;
    private final Partners partners;
    private final Questions questions;
    private final FinanceOffers offers;

    CandidatePages(
            Selections selections,
            Candidates candidates,
            Scores scores,
            Partners partners,
            Questions questions,
            FinanceOffers offers) {
        this.offers = offers;
        this.questions = questions;
        this.selections = selections;
        this.candidates = candidates;
        this.scores = scores;
        this.partners = partners;
    }

    @Transactional(readOnly = true)
    public CandidatePage page(Actor actor, SelectionId id, PartnerId partner) {
        var selection = selections.get(actor, id);
        var candidate = candidates.get(actor, id, partner);
        var said = scores.of(actor, id, List.of(partner));
        var asked = questions.asked(actor, id);
        var summary = partners.get(actor, partner).summary();
        var facts = offers.of(actor, selection.criteria(), List.of(partner)).get(partner);
        var measured =
                selection.criteria().stream()
                        .map(criterion -> measured(criterion, candidate, said, asked, facts))
                        .toList();
        return new CandidatePage(
                selection, candidate, summary.name(), summary.industry(), measured);
    }

    private static CandidatePage.Measured measured(
            Criterion criterion,
            Candidate candidate,
            List<Score> said,
            Map<CriterionId, List<Question>> asked,
            @Nullable Proposal facts) {
        var mean = candidate.mean(criterion);
        var questions = asked.getOrDefault(criterion.id(), List.<Question>of());
        var scores = scores(criterion, said, questions);
        boolean failed = mean != null && criterion.holdsBack(mean);
        return new CandidatePage.Measured(
                criterion.id().toString(),
                criterion.name(),
                mean == null ? "" : Shown.mean(mean),
                mean == null ? 0 : Formats.bar(mean),
                candidate.spread(criterion),
                candidate.isSplit(criterion),
                failed ? t("fit.cell.failed", criterion.threshold()) : "",
                scores,
                questions.stream().map(question -> asked(question, scores)).toList(),
                Facts.of(criterion, facts, mean));
    }

    private static List<Score> scores(
            Criterion criterion, List<Score> said, List<Question> questions) {
        return said.stream()
                .filter(score -> score.criterionId().equals(criterion.id().value()))
                .map(score -> score.of(questions))
                .toList();
    }

    /** What a question was answered on average; a rater who left it open isn't counted. */
    private static CandidatePage.Asked asked(Question question, List<Score> scores) {
        var given =
                scores.stream()
                        .flatMap(one -> Stream.ofNullable(one.answers().get(question.id().value())))
                        .mapToInt(Integer::intValue)
                        .summaryStatistics();
        int open = scores.size() - (int) given.getCount();
        if (given.getCount() == 0)
            return new CandidatePage.Asked(question.text(), "", t("fit.questions.nobody"));
        var words =
                open == 0
                        ? t("fit.questions.answered", given.getCount())
                        : t("fit.questions.answered.some", given.getCount(), open);
        return new CandidatePage.Asked(question.text(), Shown.mean(given.getAverage()), words);
    }
}
