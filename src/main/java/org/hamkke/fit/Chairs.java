package org.hamkke.fit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.identity.Secret;
import org.hamkke.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the chair of a colleague by who they are, and that of a guest by their link. */
@Component
class Chairs {
    private static final String SELECT =
            """
            select r.*, o.number, o.due_on, o.closed_at,
                   exists (select from fit.locks l where l.circle_id = r.circle_id and l.selection_id = r.selection_id
                                                     and l.unlocked_at is null) as locked
              from fit.raters r
              join fit.rounds o on o.id = r.round_id
              join fit.selections s on s.id = r.selection_id and s.trashed_at is null
             where r.withdrawn_at is null
               and not exists (select from fit.rounds later where later.selection_id = o.selection_id and later.number > o.number)
               and\
            """;
    private static final String OF_COLLEAGUE =
            " r.circle_id = ? and r.selection_id = ? and r.person_id = ?";
    private static final String OF_GUEST = " r.secret_hash = ? and r.expires_at > now()";

    private final JdbcClient jdbc;

    Chairs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Chair> of(Actor actor, SelectionId id) {
        return jdbc.sql(SELECT + OF_COLLEAGUE)
                .params(actor.ours().id(), id.value(), actor.person().value())
                .query(Chairs::chair)
                .optional();
    }

    Optional<Chair> behind(Secret link) {
        return jdbc.sql(SELECT + OF_GUEST).param(link.hash()).query(Chairs::chair).optional();
    }

    /** Two windows of one rater take turns, and the closing of the round with them. */
    void awaitTurn(Chair chair) {
        jdbc.sql("select id from fit.raters where circle_id = ? and id = ? for update")
                .params(chair.circle(), chair.rater().value())
                .query((row, _) -> row)
                .list();
    }

    /** From now on, and until this transaction ends, the database knows the guest by the link. */
    void introduce(Secret link) {
        jdbc.sql("select set_config('hamkke.guest', ?, true)")
                .param(link.hash())
                .query(String.class)
                .single();
    }

    private static Chair chair(ResultSet row, int number) throws SQLException {
        return new Chair(
                row.getObject("circle_id", UUID.class),
                new RaterId(row.getObject("id", UUID.class)),
                new RoundId(row.getObject("round_id", UUID.class)),
                new SelectionId(row.getObject("selection_id", UUID.class)),
                row.getString("name"),
                row.getObject("person_id") == null,
                row.getString("host"),
                row.getString("inviter"),
                row.getInt("number"),
                row.getObject("due_on", LocalDate.class),
                RaterRows.instant(row, "submitted_at"),
                RaterRows.instant(row, "closed_at"),
                row.getBoolean("locked"));
    }
}
