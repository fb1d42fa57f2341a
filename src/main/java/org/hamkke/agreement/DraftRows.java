package org.hamkke.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.agreement.text.AgreementText.Pledge;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The draft as it lies in the database. */
@Component
class DraftRows {
    private final JdbcClient jdbc;

    DraftRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Head(Terms terms, int version) {}

    boolean insert(Actor actor, AllianceId alliance, Terms terms) {
        return jdbc.sql(
                                """
                                insert into agreement.drafts (circle_id, title, effective_from, months, renews, begun_by)
                                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(
                                alliance.value(),
                                terms.title(),
                                terms.from(),
                                terms.months(),
                                terms.renews(),
                                actor.person().value())
                        .update()
                == 1;
    }

    Optional<Head> head(AllianceId alliance) {
        return jdbc.sql(
                        "select title, effective_from, months, renews, version from agreement.drafts where circle_id = ?")
                .param(alliance.value())
                .query(DraftRows::head)
                .optional();
    }

    /** Whoever changes the order of the articles waits for the one before. */
    Head lock(AllianceId alliance) {
        return jdbc.sql(
                        "select title, effective_from, months, renews, version from agreement.drafts where circle_id = ? for update")
                .param(alliance.value())
                .query(DraftRows::head)
                .optional()
                .orElseThrow(AgreementRule.DRAFT_IS_BEGUN::refusal);
    }

    void settle(AllianceId alliance, Terms terms, int version) {
        int changed =
                jdbc.sql(
                                """
                                update agreement.drafts set title = ?, effective_from = ?, months = ?, renews = ?, version = version + 1
                                 where circle_id = ? and version = ?
                                """)
                        .params(
                                terms.title(),
                                terms.from(),
                                terms.months(),
                                terms.renews(),
                                alliance.value(),
                                version)
                        .update();
        StaleVersion.unless(changed == 1);
    }

    List<Pledge> pledges(AllianceId alliance) {
        return jdbc.sql(
                        """
                        select g.id, c.id as clause, g.what, g.organisation_id, o.name as company, g.person_id,
                               coalesce(trim(p.name || ' ' || p.rank), '') as person_name, g.due_on, g.due_days
                          from agreement.pledges g
                          join identity.organisations o on o.id = g.organisation_id
                          left join agreement.clauses c on c.id = g.clause_id and c.removed_at is null
                          left join identity.people p on p.id = g.person_id
                         where g.circle_id = ? and g.removed_at is null order by g.added_at, g.id
                        """)
                .param(alliance.value())
                .query(DraftRows::pledge)
                .list();
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        var terms =
                new Terms(
                        row.getString("title"),
                        row.getObject("effective_from", LocalDate.class),
                        row.getInt("months"),
                        row.getBoolean("renews"));
        return new Head(terms, row.getInt("version"));
    }

    private static Pledge pledge(ResultSet row, int number) throws SQLException {
        return new Pledge(
                row.getObject("id", UUID.class),
                row.getObject("clause", UUID.class),
                row.getString("what"),
                row.getObject("organisation_id", UUID.class),
                row.getString("company"),
                row.getObject("person_id", UUID.class),
                row.getString("person_name"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("due_days", Integer.class));
    }
}
