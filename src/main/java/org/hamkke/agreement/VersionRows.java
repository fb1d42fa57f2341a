package org.hamkke.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.agreement.text.AgreementText;
import org.hamkke.alliance.AllianceId;
import org.hamkke.assent.ProposalId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.ContentHash;
import org.hamkke.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Versions as they lie in the database. Their words are written once. */
@Component
class VersionRows {
    private final JdbcClient jdbc;

    VersionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param latest nothing was put to the keys after it */
    record Row(
            int number,
            String note,
            String hash,
            LocalDate from,
            LocalDate lastDay,
            boolean renews,
            ProposalId proposal,
            String putBy,
            String putFor,
            Instant putAt,
            Optional<Instant> signedAt,
            Optional<VersionSummary.Declined> declined,
            boolean latest) {
        Lifetimes.Signed signed() {
            return new Lifetimes.Signed(number, from, lastDay, renews);
        }
    }

    void insert(
            Actor actor,
            AllianceId alliance,
            int number,
            String note,
            AgreementText text,
            ProposalId proposal,
            Instant at) {
        var content = text.canonical();
        jdbc.sql(
                        """
                        insert into agreement.versions (circle_id, number, note, content, content_hash, effective_from, last_day, renews, proposal_id,
                                                        put_by, put_for, put_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        alliance.value(),
                        number,
                        note,
                        content,
                        ContentHash.ofText(content).value(),
                        text.from(),
                        text.lastDay(),
                        text.renews())
                .params(
                        proposal.value(),
                        actor.person().value(),
                        actor.organisation().value(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest first. */
    List<Row> of(AllianceId alliance) {
        return jdbc.sql(
                        """
                        select v.number, v.note, v.content_hash, v.effective_from, v.last_day, v.renews, v.proposal_id,
                               trim(p.name || ' ' || p.rank) as put_by, o.name as put_for, v.put_at, v.signed_at,
                               v.declined_at, d.name as declined_for, v.decline_reason, v.number = max(v.number) over () as latest
                          from agreement.versions v
                          join identity.people p on p.id = v.put_by
                          join identity.organisations o on o.id = v.put_for
                          left join identity.organisations d on d.id = v.declined_for
                         where v.circle_id = ? order by v.number desc
                        """)
                .param(alliance.value())
                .query(VersionRows::row)
                .list();
    }

    Optional<AgreementText> text(AllianceId alliance, int number) {
        return jdbc.sql("select content from agreement.versions where circle_id = ? and number = ?")
                .params(alliance.value(), number)
                .query(String.class)
                .optional()
                .map(AgreementText::read);
    }

    void sign(AllianceId alliance, int number, Instant at) {
        jdbc.sql("update agreement.versions set signed_at = ? where circle_id = ? and number = ?")
                .params(at.atOffset(ZoneOffset.UTC), alliance.value(), number)
                .update();
    }

    void decline(AllianceId alliance, int number, OrganisationId by, String reason, Instant at) {
        jdbc.sql(
                        "update agreement.versions set declined_at = ?, declined_for = ?, decline_reason = ? where circle_id = ? and number = ?")
                .params(at.atOffset(ZoneOffset.UTC), by.value(), reason, alliance.value(), number)
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getInt("number"),
                row.getString("note"),
                row.getString("content_hash"),
                row.getObject("effective_from", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                row.getBoolean("renews"),
                new ProposalId(row.getObject("proposal_id", UUID.class)),
                row.getString("put_by").replace(' ', '\u00a0'),
                row.getString("put_for"),
                row.getObject("put_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(at(row, "signed_at")),
                declined(row),
                row.getBoolean("latest"));
    }

    private static Optional<VersionSummary.Declined> declined(ResultSet row) throws SQLException {
        var at = at(row, "declined_at");
        if (at == null) return Optional.empty();
        return Optional.of(
                new VersionSummary.Declined(
                        at, row.getString("declined_for"), row.getString("decline_reason")));
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
