package org.hamkke.fit;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.PartnerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows to candidates. */
@Component
class CandidateRows {
    private static final String SELECT =
            """
            select c.*, p.name as by_name, p.rank as by_rank
              from fit.candidates c left join identity.people p on p.id = c.decided_by
             where c.circle_id = ? and c.selection_id = ? and c.removed_at is null
            """;

    private final JdbcClient jdbc;

    CandidateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Candidate> find(Actor actor, SelectionId selection, Collection<PartnerId> partners) {
        return jdbc.sql(SELECT + " and c.partner_id = any (?)")
                .params(actor.ours().id(), selection.value())
                .param(partners.stream().map(PartnerId::value).toArray(UUID[]::new))
                .query(CandidateRows::candidate)
                .list();
    }

    /** In the order they were added, after this one. */
    List<Candidate> page(Actor actor, SelectionId selection, @Nullable PartnerId after, int most) {
        var place =
                after == null
                        ? ""
                        : " and (c.added_at, c.partner_id) > (select added_at, partner_id from fit.candidates"
                                + " where circle_id = c.circle_id and selection_id = c.selection_id and partner_id = ?)";
        var statement =
                jdbc.sql(SELECT + place + " order by c.added_at, c.partner_id limit " + most)
                        .params(actor.ours().id(), selection.value());
        return (after == null ? statement : statement.param(after.value()))
                .query(CandidateRows::candidate)
                .list();
    }

    /** The first of those a round is about, in the order they were added. */
    List<PartnerId> standing(Actor actor, SelectionId selection, boolean shortListed, int most) {
        return jdbc.sql(
                        """
                        select partner_id from fit.candidates
                         where circle_id = ? and selection_id = ? and removed_at is null and (decision = ? or decision is null and not ?)
                         order by added_at, partner_id limit ?
                        """)
                .params(actor.ours().id(), selection.value(), Decision.SHORT_LISTED.name())
                .params(shortListed, most)
                .query((row, _) -> new PartnerId(row.getObject("partner_id", UUID.class)))
                .list();
    }

    private static Candidate candidate(ResultSet row, int number) throws SQLException {
        return new Candidate(
                new PartnerId(row.getObject("partner_id", UUID.class)),
                Arrays.asList((Double[]) array(row.getArray("means"))),
                Arrays.asList((Integer[]) array(row.getArray("lows"))),
                Arrays.asList((Integer[]) array(row.getArray("highs"))),
                row.getInt("evidence"),
                verdict(row),
                row.getInt("version"));
    }

    private static Object array(Array array) throws SQLException {
        return array.getArray();
    }

    private static Candidate.@Nullable Verdict verdict(ResultSet row) throws SQLException {
        var decision = row.getString("decision");
        if (decision == null) return null;
        var rank = row.getString("by_rank");
        var by = row.getString("by_name") + (rank.isEmpty() ? "" : '\u00a0' + rank);
        return new Candidate.Verdict(
                Decision.valueOf(decision),
                row.getString("reason"),
                by,
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
