package org.hamkke.alliance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.kernel.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statements of an alliance, in the order its sides took their seats. */
@Component
class StatementRows {
    private final JdbcClient jdbc;

    StatementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Statement> of(AllianceId alliance) {
        return jdbc.sql(
                        """
                        select s.organisation_id, s.benefit, s.evidence, s.confirmed_at, s.agreed_benefit, s.agreed_evidence, s.agreed_at, s.version
                          from alliance.statements s
                          join alliance.parties p on p.circle_id = s.circle_id and p.organisation_id = s.organisation_id
                         where s.circle_id = ? order by p.seated_at, p.id
                        """)
                .param(alliance.value())
                .query(StatementRows::statement)
                .list();
    }

    void write(Actor actor, AllianceId alliance, String benefit, String evidence, int version) {
        int changed =
                jdbc.sql(
                                """
                                insert into alliance.statements as s (circle_id, organisation_id, benefit, evidence, changed_by, version)
                                select ?, ?, ?, ?, ?, 1 where ? = 0 or exists (select from alliance.statements where circle_id = ? and organisation_id = ?)
                                on conflict (circle_id, organisation_id) do update
                                   set benefit = excluded.benefit, evidence = excluded.evidence, changed_by = excluded.changed_by,
                                       changed_at = now(), confirmed_by = null, confirmed_at = null, version = s.version + 1
                                 where s.version = ?
                                """)
                        .params(alliance.value(), actor.organisation().value(), benefit, evidence)
                        .param(actor.person().value())
                        .params(version, alliance.value(), actor.organisation().value(), version)
                        .update();
        StaleVersion.unless(changed == 1);
    }

    void confirm(Actor actor, AllianceId alliance, int version) {
        int changed =
                jdbc.sql(
                                """
                                update alliance.statements set confirmed_by = ?, confirmed_at = now()
                                 where circle_id = ? and organisation_id = ? and version = ?
                                """)
                        .params(actor.person().value(), alliance.value())
                        .params(actor.organisation().value(), version)
                        .update();
        StaleVersion.unless(changed == 1);
    }

    /** What stands there takes effect. */
    void agree(AllianceId alliance) {
        jdbc.sql(
                        "update alliance.statements set agreed_benefit = benefit, agreed_evidence = evidence, agreed_at = now() where circle_id = ?")
                .param(alliance.value())
                .update();
    }

    private static Statement statement(ResultSet row, int number) throws SQLException {
        return new Statement(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                row.getString("benefit"),
                row.getString("evidence"),
                at(row, "confirmed_at"),
                agreed(row),
                row.getInt("version"));
    }

    private static Optional<Statement.Agreed> agreed(ResultSet row) throws SQLException {
        var benefit = row.getString("agreed_benefit");
        var evidence = row.getString("agreed_evidence");
        return at(row, "agreed_at").map(at -> new Statement.Agreed(benefit, evidence, at));
    }

    private static Optional<Instant> at(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
