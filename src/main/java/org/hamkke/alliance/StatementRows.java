package org.hamkke.alliance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.kernel.OrganisationId;
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

    /** Two sides that confirm in the same second wait for each other, so that one of them sees both. */
    void lock(AllianceId alliance) {
        jdbc.sql("select circle_id from alliance.alliances where circle_id = ? for update")
                .param(alliance.value())
                .query(UUID.class)
                .optional();
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
