package org.hamkke.fit;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hamkke.fit.picture.Basis;
import org.hamkke.fit.picture.Mark;
import org.hamkke.fit.picture.Runner;
import org.hamkke.fit.picture.Weighed;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.PartnerSummary;
import org.hamkke.partner.Partners;
import org.springframework.stereotype.Component;

/** Reads what a decision rests on, as it stands now. */
@Component
class BasisTaker {
    private final Rankings rankings;
    private final Comparisons comparisons;
    private final RobustnessStudies studies;
    private final Candidates candidates;
    private final Scores scores;
    private final Tunings tunings;
    private final WeighingLines weighings;
    private final Judgements judgements;
    private final Partners partners;
    private final FinanceOffers finances;

    BasisTaker(
            Rankings rankings,
            Comparisons comparisons,
            RobustnessStudies studies,
            Candidates candidates,
            Scores scores,
            Tunings tunings,
            WeighingLines weighings,
            Judgements judgements,
            Partners partners,
            FinanceOffers finances) {
        this.finances = finances;
        this.rankings = rankings;
        this.comparisons = comparisons;
        this.studies = studies;
        this.candidates = candidates;
        this.scores = scores;
        this.tunings = tunings;
        this.weighings = weighings;
        this.judgements = judgements;
        this.partners = partners;
    }

    /** The whole of it. */
    Basis whole(Actor actor, SelectionId id) {
        var compared = comparisons.of(actor, id);
        requireFew(compared.view());
        var study = studies.of(actor, id, WeightFreedom.free());
        FitRule.RECORD_WAITS_FOR_ROBUSTNESS.require(study.isDone());
        return basis(actor, compared.view(), BasisMethods.of(compared), study);
    }

    /** Whether the whole of it can be had by now. */
    boolean isReady(Actor actor, SelectionId id) {
        return studies.of(actor, id, WeightFreedom.free()).isDone();
    }

    /** Without the other methods and the robustness: what people changed shows in the rest. */
    Basis brief(Actor actor, SelectionId id) {
        var view = rankings.of(actor, id);
        var settings = tunings.of(actor, view.selection()).settings();
        return basis(actor, view, BasisMethods.none(settings), null);
    }

    private static void requireFew(RankingView view) {
        FitRule.RECORD_HOLDS_ITS_CANDIDATES.require(
                view.standings().board().size() <= RobustnessStudy.MOST, RobustnessStudy.MOST);
    }

    private Basis basis(
            Actor actor,
            RankingView view,
            BasisMethods methods,
            @org.jspecify.annotations.Nullable RobustnessStudy study) {
        var selection = view.selection();
        var ids = order(view);
        var runners = runners(actor, view, ids);
        return new Basis(
                selection.id().value(),
                selection.name(),
                selection.question(),
                BasisFigures.measures(selection),
                weighings.list(actor, selection.id()).stream().map(BasisTaker::weighed).toList(),
                judgements.all(actor, selection.id()),
                runners,
                marks(actor, selection, ids),
                methods.opinions(),
                methods.agreements(),
                study == null ? null : BasisFigures.sureness(study),
                methods.settings(),
                finances.frozen(actor, selection.criteria(), ids));
    }

    private static List<PartnerId> order(RankingView view) {
        return Arrays.stream(view.standings().order())
                .mapToObj(view.standings().board()::partner)
                .map(PartnerId::new)
                .toList();
    }

    private List<Runner> runners(Actor actor, RankingView view, List<PartnerId> ids) {
        var names =
                partners.find(actor, ids).stream().collect(toMap(PartnerSummary::id, identity()));
        var known =
                candidates.find(actor, view.selection().id(), ids).stream()
                        .collect(toMap(Candidate::partner, identity()));
        return Arrays.stream(view.standings().order())
                .mapToObj(i -> runner(view, i, names, known))
                .toList();
    }

    private static Runner runner(
            RankingView view,
            int index,
            Map<PartnerId, PartnerSummary> names,
            Map<PartnerId, Candidate> known) {
        var id = new PartnerId(view.standings().board().partner(index));
        var candidate = known.get(id);
        var verdict = candidate == null ? null : candidate.verdict();
        return BasisFigures.runner(
                view, index, names.get(id), verdict == null ? "" : verdict.reason());
    }

    /** Candidate by candidate, criterion by criterion, rater by rater. */
    private List<Mark> marks(Actor actor, Selection selection, List<PartnerId> ids) {
        var order = ids.stream().map(PartnerId::value).toList();
        var criteria = selection.criteria().stream().map(c -> c.id().value()).toList();
        return scores.of(actor, selection.id(), ids).stream()
                .filter(score -> criteria.contains(score.criterionId()))
                .sorted(
                        Comparator.comparing((Score score) -> order.indexOf(score.partnerId()))
                                .thenComparing(score -> criteria.indexOf(score.criterionId()))
                                .thenComparing(Score::rater)
                                .thenComparing(Score::raterId))
                .map(BasisTaker::mark)
                .toList();
    }

    private static Mark mark(Score score) {
        return new Mark(
                score.partnerId(),
                score.criterionId(),
                score.raterId(),
                score.rater(),
                score.points(),
                score.evidence(),
                score.link(),
                score.scoredAt());
    }

    private static Weighed weighed(WeighingLine line) {
        return new Weighed(
                line.at(),
                line.by(),
                line.method().label(),
                line.node().toString(),
                line.names(),
                line.weights());
    }
}
