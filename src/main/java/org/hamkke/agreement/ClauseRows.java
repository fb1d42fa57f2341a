package org.hamkke.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hamkke.agreement.text.ClauseKind;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Ids;
import org.hamkke.kernel.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The articles of the draft as they lie in the database. None is too long for it, be it typed, drafted or counted anew. */
@Component
class ClauseRows {
    private final JdbcClient jdbc;

    ClauseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Clause> of(AllianceId alliance) {
        return jdbc.sql(
                        """
                        select c.id, c.kind, row_number() over (order by c.place, c.id) as number, c.heading, c.text, c.standard, c.version,
                               trim(p.name || ' ' || p.rank) as changed_by, o.name as changed_for, c.changed_at
                          from agreement.clauses c
                          join identity.people p on p.id = c.changed_by
                          join identity.organisations o on o.id = p.organisation_id
                         where c.circle_id = ? and c.removed_at is null order by number
                        """)
                .param(alliance.value())
                .query(ClauseRows::clause)
                .list();
    }

    UUID insert(
            Actor actor,
            AllianceId alliance,
            ClauseKind kind,
            int place,
            String heading,
            String text,
            String standard) {
        requireRoom(heading, text);
        var id = Ids.next();
        jdbc.sql(
                        "insert into agreement.clauses (id, circle_id, kind, place, heading, text, standard, changed_by) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        alliance.value(),
                        kind.name(),
                        place,
                        heading,
                        text,
                        standard,
                        actor.person().value())
                .update();
        return id;
    }

    void write(
            Actor actor,
            AllianceId alliance,
            UUID clause,
            String heading,
            String text,
            String standard,
            int version) {
        requireRoom(heading, text);
        int changed =
                jdbc.sql(
                                """
                                update agreement.clauses set heading = ?, text = ?, standard = ?, changed_by = ?, changed_at = now(), version = version + 1
                                 where circle_id = ? and id = ? and version = ? and removed_at is null
                                """)
                        .params(
                                heading,
                                text,
                                standard,
                                actor.person().value(),
                                alliance.value(),
                                clause,
                                version)
                        .update();
        StaleVersion.unless(changed == 1);
    }

    /** Its references were counted anew; the words are still those of whoever wrote them. */
    void renumber(AllianceId alliance, Clause clause, String text, String standard) {
        requireRoom(clause.heading(), text);
        jdbc.sql(
                        "update agreement.clauses set text = ?, standard = ?, version = version + 1 where circle_id = ? and id = ?")
                .params(text, standard, alliance.value(), clause.id())
                .update();
    }

    void place(AllianceId alliance, UUID clause, int place) {
        jdbc.sql("update agreement.clauses set place = ? where circle_id = ? and id = ?")
                .params(place, alliance.value(), clause)
                .update();
    }

    boolean remove(Actor actor, AllianceId alliance, UUID clause) {
        return jdbc.sql(
                                "update agreement.clauses set removed_at = now(), removed_by = ? where circle_id = ? and id = ? and removed_at is null")
                        .params(actor.person().value(), alliance.value(), clause)
                        .update()
                == 1;
    }

    boolean restore(AllianceId alliance, UUID clause) {
        return jdbc.sql(
                                "update agreement.clauses set removed_at = null, removed_by = null where circle_id = ? and id = ? and removed_at is not null")
                        .params(alliance.value(), clause)
                        .update()
                == 1;
    }

    private static void requireRoom(String heading, String text) {
        AgreementRule.ARTICLE_IS_SHORT_ENOUGH.require(
                text.length() <= Clauses.LONGEST_TEXT, heading, Clauses.LONGEST_TEXT);
    }

    private static Clause clause(ResultSet row, int number) throws SQLException {
        return new Clause(
                row.getObject("id", UUID.class),
                ClauseKind.valueOf(row.getString("kind")),
                row.getInt("number"),
                row.getString("heading"),
                row.getString("text"),
                row.getString("standard"),
                row.getInt("version"),
                row.getString("changed_by").replace(' ', '\u00a0'),
                row.getString("changed_for"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
