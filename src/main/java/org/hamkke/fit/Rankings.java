package org.hamkke.fit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.fit.method.Weights;
import org.hamkke.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ranks the candidates of a selection: one statement for the criteria, one for all candidates. */
@Component
public class Rankings {
    private static final int ROWS_AT_ONCE = 2_000;
    private static final int SOME = 2;

    private final JdbcClient jdbc;
    private final Selections selections;
    private final Robustnesses robustnesses;

    Rankings(JdbcClient jdbc, Selections selections, Robustnesses robustnesses) {
        this.jdbc = jdbc;
        this.selections = selections;
        this.robustnesses = robustnesses;
    }

    /** Under the saved weights. */
    @Transactional(readOnly = true)
    public RankingView of(Actor actor, SelectionId id) {
        var selection = selections.get(actor, id);
        return ranked(actor, selection, selection.weights());
    }

    /** Under weights someone tries out, one for each criterion in use. */
    @Transactional(readOnly = true)
    public RankingView tried(Actor actor, SelectionId id, double... weights) {
        var selection = selections.get(actor, id);
        return ranked(actor, selection, selection.weights(weights));
    }

    private RankingView ranked(Actor actor, Selection selection, Weights weights) {
        var standings = Standings.of(board(actor, selection), selection.criteria(), weights);
        if (standings.rankedCount() < SOME)
            return new RankingView(
                    selection, weights, standings, Optional.empty(), Optional.empty());
        var robustness = robustnesses.of(standings.first(Robustness.MOST));
        var tipping = Tipping.of(standings.first(standings.rankedCount()), weights);
        return new RankingView(
                selection, weights, standings, Optional.of(robustness), Optional.of(tipping));
    }

    private Scoreboard board(Actor actor, Selection selection) {
        var board = new Scoreboard(selection.criteria().size());
        var slots = selection.criteria().stream().mapToInt(Criterion::slot).toArray();
        jdbc.sql(
                        """
                        select partner_id, decision, means from fit.candidates
                         where circle_id = ? and selection_id = ? and removed_at is null order by added_at, partner_id
                        """)
                .params(actor.ours().id(), selection.id().value())
                .withFetchSize(ROWS_AT_ONCE)
                .query((RowCallbackHandler) row -> add(board, row, slots));
        return board;
    }

    private static void add(Scoreboard board, ResultSet row, int... slots) throws SQLException {
        var means = (Double[]) row.getArray(3).getArray();
        var picked = Arrays.stream(slots).mapToDouble(slot -> at(means, slot)).toArray();
        var decision = row.getString(2);
        board.add(
                row.getObject(1, UUID.class),
                decision == null ? null : Decision.valueOf(decision),
                picked);
    }

    private static double at(@Nullable Double[] means, int slot) {
        if (slot > means.length) return Double.NaN;
        var mean = means[slot - 1];
        return mean == null ? Double.NaN : mean;
    }
}
