package org.hamkke.fit.web;

import static java.util.stream.Collectors.toMap;
import static org.hamkke.shell.Words.t;

import org.hamkke.fit.report.Shown;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hamkke.fit.Criterion;
import org.hamkke.fit.RankingView;
import org.hamkke.fit.Rankings;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.Standings;
import org.hamkke.fit.method.Matrix;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.PartnerSummary;
import org.hamkke.partner.Partners;
import org.hamkke.shell.face.Choice;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page of charts together: the leading ranked candidates, of whom up to five are picked. */
@Component
class ChartsPages {
    static final int PICKED = 5;
    private static final int SHOWN = 50;

    private final Rankings rankings;
    private final Partners partners;
    private final Outside outside;

    ChartsPages(Rankings rankings, Partners partners, Outside outside) {
        this.outside = outside;
        this.rankings = rankings;
        this.partners = partners;
    }

    /**
     * @param picked partners to show on top; the leading ones when none is
     * @param across the criterion of the one axis, by id; the first when there is none of that id
     */
    @Transactional(readOnly = true)
    public ChartsPage page(
            Actor actor, SelectionId id, List<String> picked, String across, String up) {
        var view = rankings.of(actor, id);
        var standings = view.standings();
        int shown = Math.min(SHOWN, standings.rankedCount());
        var ids = IntStream.range(0, shown).mapToObj(k -> partner(standings, k)).toList();
        var names = names(actor, ids);
        var below = outside.of(actor, view);
        if (shown == 0) return nothing(view, below);
        var values =
                Matrix.of(
                        IntStream.range(0, shown)
                                .mapToObj(k -> standings.board().row(standings.rankedAt(k)))
                                .toArray(double[][]::new));
        return drawn(
                view,
                values,
                ids,
                names,
                looks(ids, picked),
                index(view, across, 0),
                index(view, up, 1),
                below);
    }

    private static ChartsPage drawn(
            RankingView view,
            Matrix values,
            List<PartnerId> ids,
            List<String> names,
            int[] looks,
            int x,
            int y,
            List<MatrixPage.Row> below) {
        var criteria = view.selection().criteria().stream().map(Criterion::name).toList();
        var sheet = new ChartSheet(values, criteria, names, looks);
        var traits = new TraitWords(values, criteria);
        return new ChartsPage(
                view.selection(),
                IntStream.range(0, ids.size()).mapToObj(i -> pick(ids, names, looks, i)).toList(),
                axes(view),
                view.selection().criteria().get(x).id().toString(),
                view.selection().criteria().get(y).id().toString(),
                sheet.parallel(),
                sheet.radar(),
                sheet.scatter(x, y),
                IntStream.range(0, ids.size())
                        .filter(i -> looks[i] > 0)
                        .mapToObj(i ->
                                new ChartsPage.Traits(
                                        names.get(i),
                                        ids.get(i).toString(),
                                        traits.strengths(i),
                                        traits.gaps(i)))
                        .toList(),
                sheet.numbered() ? criteria : List.of(),
                IntStream.range(0, ids.size()).mapToObj(i -> row(values, names, i)).toList(),
                again(view, ids, names),
                below);
    }

    private static ChartsPage nothing(RankingView view, List<MatrixPage.Row> below) {
        return new ChartsPage(
                view.selection(),
                List.of(),
                List.of(),
                "",
                "",
                new ChartsPage.Parallel(0, List.of(), List.of()),
                new ChartsPage.Radar(List.of(), List.of(), List.of()),
                new ChartsPage.Scatter("", "", List.of()),
                List.of(),
                List.of(),
                List.of(),
                null,
                below);
    }

    private static Recalculation again(RankingView view, List<PartnerId> ids, List<String> names) {
        var places = ids.stream().map(PartnerId::value).toList();
        return new Recalculations(view, id -> names.get(places.indexOf(id)))
                .totals(t("fit.charts.call.traits"), t("fit.charts.call.drawn"));
    }

    private static ChartsPage.Pick pick(
            List<PartnerId> ids, List<String> names, int[] looks, int i) {
        return new ChartsPage.Pick(ids.get(i).toString(), names.get(i), i + 1, looks[i] > 0);
    }

    private static ChartsPage.Row row(Matrix values, List<String> names, int i) {
        var scores = values.row(i).stream().mapToObj(Shown::mean);
        return new ChartsPage.Row(i + 1, names.get(i), scores.toList());
    }

    private static List<Choice> axes(RankingView view) {
        return view.selection().criteria().stream()
                .map(criterion -> new Choice(criterion.id().toString(), criterion.name()))
                .toList();
    }

    private static int[] looks(List<PartnerId> ids, List<String> picked) {
        var looks = new int[ids.size()];
        int look = 0;
        for (int i = 0; i < looks.length && look < PICKED; i++)
            if (picked.isEmpty() || picked.contains(ids.get(i).toString())) looks[i] = ++look;
        return looks;
    }

    private static int index(RankingView view, String criterion, int usual) {
        var criteria = view.selection().criteria();
        return IntStream.range(0, criteria.size())
                .filter(j -> criteria.get(j).id().toString().equals(criterion))
                .findFirst()
                .orElse(Math.min(usual, criteria.size() - 1));
    }

    private List<String> names(Actor actor, List<PartnerId> ids) {
        Map<UUID, String> known =
                partners.find(actor, ids).stream()
                        .collect(toMap(p -> p.id().value(), PartnerSummary::name));
        return ids.stream().map(id -> known.getOrDefault(id.value(), "")).toList();
    }

    private static PartnerId partner(Standings standings, int position) {
        return new PartnerId(standings.board().partner(standings.rankedAt(position)));
    }
}
