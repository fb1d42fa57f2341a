package org.hamkke.fit.web;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.hamkke.fit.Candidates;
import org.hamkke.fit.RankingView;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.Partners;
import org.springframework.stereotype.Component;

/** Who is not ranked and why, in a sentence each: every page that ranks says so below. */
@Component
class Outside {
    static final int ROWS = 50;

    private final Candidates candidates;
    private final Partners partners;

    Outside(Candidates candidates, Partners partners) {
        this.candidates = candidates;
        this.partners = partners;
    }

    /** The first of them. */
    List<MatrixPage.Row> of(Actor actor, RankingView view) {
        var standings = view.standings();
        var indices = standings.page(standings.rankedCount(), ROWS);
        if (indices.isEmpty()) return List.of();
        var ids = indices.stream().map(standings.board()::partner).map(PartnerId::new).toList();
        var names = partners.find(actor, ids).stream().collect(toMap(p -> p.id().value(), p -> p));
        var found =
                candidates.find(actor, view.selection().id(), ids).stream()
                        .collect(toMap(c -> c.partner().value(), c -> c));
        return new MatrixRows(view, names, found, Map.of()).of(indices);
    }
}
