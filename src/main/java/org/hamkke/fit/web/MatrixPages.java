package org.hamkke.fit.web;

import static java.util.stream.Collectors.toMap;
import static org.hamkke.shell.Words.t;

import org.hamkke.fit.report.Shown;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hamkke.fit.Candidate;
import org.hamkke.fit.Candidates;
import org.hamkke.fit.Criterion;
import org.hamkke.fit.FinanceOffers;
import org.hamkke.fit.Questions;
import org.hamkke.fit.Selection;
import org.hamkke.fit.RankingView;
import org.hamkke.fit.Rankings;
import org.hamkke.fit.Robustness;
import org.hamkke.fit.Scores;
import org.hamkke.fit.SelectionId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Ids;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.PartnerSummary;
import org.hamkke.partner.Partners;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a page of the matrix together. */
@Component
class MatrixPages {
    static final int ROWS = 50;

    private final Rankings rankings;
    private final Candidates candidates;
    private final Scores scores;
    private final Partners partners;
    private final Questions questions;
    private final FinanceOffers finances;

    MatrixPages(
            Rankings rankings,
            Candidates candidates,
            Scores scores,
            Partners partners,
            Questions questions,
            FinanceOffers finances) {
        this.finances = finances;
        this.questions = questions;
        this.rankings = rankings;
        this.candidates = candidates;
        this.scores = scores;
        this.partners = partners;
    }

    /**
     * @param tried weights someone tries out; none for the saved ones
     * @param after the candidate the page before ended with
     */
    @Transactional(readOnly = true)
    public MatrixPage page(Actor actor, SelectionId id, double[] tried, @Nullable String after) {
        var view = tried.length == 0 ? rankings.of(actor, id) : rankings.tried(actor, id, tried);
        var shown =
                after == null
                        ? view.standings().page(0, ROWS)
                        : view.standings().after(Ids.parse(after), ROWS);
        return page(actor, view, shown, after == null, tried.length > 0);
    }

    /** Every candidate, for a file. */
    @Transactional(readOnly = true)
    public MatrixPage whole(Actor actor, SelectionId id) {
        var view = rankings.of(actor, id);
        var all = view.standings().page(0, view.standings().board().size());
        return page(actor, view, all, true, false);
    }

    private MatrixPage page(
            Actor actor, RankingView view, List<Integer> shown, boolean first, boolean tried) {
        var selection = view.selection();
        var ids = named(view, shown);
        var names = partners.find(actor, ids).stream().collect(toMap(p -> p.id().value(), p -> p));
        var found =
                candidates.find(actor, selection.id(), ids).stream()
                        .collect(toMap(c -> c.partner().value(), c -> c));
        var offers = finances.of(actor, selection.criteria(), ids);
        var talk = talk(actor, view, shown, found, names);
        return new MatrixPage(
                selection,
                heads(view),
                new MatrixRows(view, names, found, offers).of(shown),
                view.standings().board().size(),
                view.standings().rankedCount(),
                view.robustness().map(robustness -> robustness.compared()).orElse(0),
                scores.raters(actor, selection.id()),
                first,
                next(view, shown),
                tried,
                actor.writes(),
                new Leads(view, partner -> name(names, partner), talk).lead(),
                new Recalculations(view, partner -> name(names, partner)).recalculation(),
                asking(actor, selection));
    }

    private List<String> asking(Actor actor, Selection selection) {
        var asked = questions.asked(actor, selection.id()).keySet();
        return selection.criteria().stream()
                .filter(criterion -> asked.contains(criterion.id()))
                .map(Criterion::name)
                .toList();
    }

    private static String name(Map<UUID, PartnerSummary> names, UUID partner) {
        var found = names.get(partner);
        return found == null ? "" : found.name();
    }

    /** Those shown, and those that the words and the calls about the first ones mention. */
    private static List<PartnerId> named(RankingView view, List<Integer> shown) {
        var standings = view.standings();
        var mentioned = new ArrayList<Integer>(List.of());
        for (int k = 0; k < Math.min(Robustness.MOST, standings.rankedCount()); k++)
            mentioned.add(standings.rankedAt(k));
        view.tipping()
                .flatMap(tipping -> tipping.weight())
                .ifPresent(change -> mentioned.add(standings.rankedAt(change.challenger())));
        return Stream.concat(shown.stream(), mentioned.stream())
                .distinct()
                .map(i -> new PartnerId(standings.board().partner(i)))
                .toList();
    }

    private static List<MatrixPage.Head> heads(RankingView view) {
        return IntStream.range(0, view.weights().size()).mapToObj(j -> head(view, j)).toList();
    }

    private static MatrixPage.Head head(RankingView view, int j) {
        double share = view.weights().get(j);
        return new MatrixPage.Head(
                view.selection().criteria().get(j), Shown.percent(share), Shown.share(share));
    }

    private static @Nullable String next(RankingView view, List<Integer> shown) {
        var order = view.standings().order();
        if (shown.isEmpty() || order[order.length - 1] == shown.getLast()) return null;
        return view.standings().board().partner(shown.getLast()).toString();
    }

    private record Split(Candidate candidate, Criterion criterion) {
        int spread() {
            return candidate.spread(criterion);
        }
    }

    private Lead.@Nullable Talk talk(
            Actor actor,
            RankingView view,
            List<Integer> shown,
            Map<UUID, Candidate> found,
            Map<UUID, PartnerSummary> names) {
        var widest =
                shown.stream()
                        .map(i -> found.get(view.standings().board().partner(i)))
                        .filter(candidate -> candidate != null)
                        .flatMap(candidate ->
                                view.selection().criteria().stream()
                                        .map(c -> new Split(candidate, c)))
                        .filter(split -> split.spread() >= Candidate.SPLIT)
                        .max(Comparator.comparingInt(Split::spread));
        return widest.map(split -> talk(actor, view.selection().id(), split, names)).orElse(null);
    }

    private Lead.Talk talk(
            Actor actor, SelectionId id, Split split, Map<UUID, PartnerSummary> names) {
        var partner = split.candidate().partner();
        var said =
                scores.of(actor, id, List.of(partner)).stream()
                        .filter(score -> score.criterionId().equals(split.criterion().id().value()))
                        .toList();
        var text =
                t(
                        "fit.talk.text",
                        name(names, partner.value()),
                        split.criterion().name(),
                        said.getFirst().rater(),
                        said.getFirst().points(),
                        said.getLast().rater(),
                        said.getLast().points());
        return new Lead.Talk(
                text,
                "/selections/%s/candidates/%s#c-%s".formatted(id, partner, split.criterion().id()));
    }
}
