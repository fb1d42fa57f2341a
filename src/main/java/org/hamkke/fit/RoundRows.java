package org.hamkke.fit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.PartnerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of rounds and of whom they are about. */
@Component
class RoundRows {
    private final JdbcClient jdbc;

    RoundRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    RoundId write(Actor actor, SelectionId id, int number, RoundPlan plan) {
        var round = RoundId.next();
        jdbc.sql(
                        "insert into fit.rounds (id, circle_id, selection_id, number, due_on, opened_by) values (?, ?, ?, ?, ?, ?)")
                .params(round.value(), actor.ours().id(), id.value(), number)
                .param(plan.dueOn())
                .param(actor.person().value())
                .update();
        return round;
    }

    void write(Actor actor, SelectionId id, RoundId round, List<Rated> about) {
        jdbc.sql(
                        """
                        insert into fit.round_candidates (circle_id, round_id, selection_id, partner_id, position, name)
                        select ?, ?, ?, t.partner_id, t.position, t.name
                          from unnest(?::uuid[], ?::int[], ?::text[]) as t (partner_id, position, name)
                        """)
                .params(actor.ours().id(), round.value(), id.value())
                .param(about.stream().map(one -> one.partner().value()).toArray(UUID[]::new))
                .param(IntStream.range(0, about.size()).boxed().toArray(Integer[]::new))
                .param(about.stream().map(Rated::name).toArray(String[]::new))
                .update();
    }

    /** Whether it was still open. */
    boolean close(Actor actor, RoundId round) {
        return jdbc.sql(
                                "update fit.rounds set closed_by = ?, closed_at = now() where circle_id = ? and id = ? and closed_at is null")
                        .params(actor.person().value(), actor.ours().id(), round.value())
                        .update()
                == 1;
    }

    /** Whoever is handing in right now comes first; answers the names of those who have. */
    List<String> awaitRaters(Actor actor, RoundId round) {
        jdbc.sql(
                        "select id from fit.raters where circle_id = ? and round_id = ? order by id for update")
                .params(actor.ours().id(), round.value())
                .query((row, _) -> row)
                .list();
        return jdbc.sql(
                        """
                        select name from fit.raters where circle_id = ? and round_id = ? and submitted_at is not null and withdrawn_at is null
                         order by submitted_at, id
                        """)
                .params(actor.ours().id(), round.value())
                .query((row, _) -> row.getString("name"))
                .list();
    }

    /** What was handed in stands instead of what its raters said before. */
    void count(RoundId round) {
        jdbc.sql("select fit.count_round(?)").param(round.value()).query((row, _) -> row).list();
    }

    Optional<Round> latest(Actor actor, SelectionId id) {
        return jdbc.sql(
                        """
                        select o.*, p.name || case when p.rank = '' then '' else U&'\\00a0' || p.rank end as opener,
                               u.name || case when u.rank = '' then '' else U&'\\00a0' || u.rank end as closer,
                               (select count(*) from fit.round_candidates c where c.circle_id = o.circle_id and c.round_id = o.id) as candidates
                          from fit.rounds o join identity.people p on p.id = o.opened_by left join identity.people u on u.id = o.closed_by
                         where o.circle_id = ? and o.selection_id = ? order by o.number desc limit 1
                        """)
                .params(actor.ours().id(), id.value())
                .query(RoundRows::round)
                .optional();
    }

    boolean areHeld(Actor actor, SelectionId id) {
        return jdbc.sql(
                        "select exists (select from fit.rounds where circle_id = ? and selection_id = ?)")
                .params(actor.ours().id(), id.value())
                .query(Boolean.class)
                .single();
    }

    List<Rated> candidates(UUID circle, RoundId round) {
        return jdbc.sql(
                        "select partner_id, name from fit.round_candidates where circle_id = ? and round_id = ? order by position")
                .params(circle, round.value())
                .query((row, _) ->
                        new Rated(
                                new PartnerId(row.getObject("partner_id", UUID.class)),
                                row.getString("name")))
                .list();
    }

    private static Round round(ResultSet row, int number) throws SQLException {
        return new Round(
                new RoundId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                row.getObject("due_on", LocalDate.class),
                row.getString("opener"),
                instant(row, "opened_at"),
                row.getString("closer"),
                row.getObject("closed_at") == null ? null : instant(row, "closed_at"),
                row.getInt("candidates"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
