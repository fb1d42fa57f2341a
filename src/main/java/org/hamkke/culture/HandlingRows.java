package org.hamkke.culture;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.assent.ProposalId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Editions of handlings, read and written. */
@Component
class HandlingRows {
    private final JdbcClient jdbc;

    HandlingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest edition of each dimension first. */
    List<Handling> of(AllianceId alliance) {
        return jdbc.sql(
                        """
                        select id, dimension, edition, words, state, drafted_for, effective_at, proposal_id, keys, version from culture.handlings
                         where circle_id = ? order by dimension, edition desc
                        """)
                .param(alliance.value())
                .query(HandlingRows::handling)
                .list();
    }

    /** Two people may begin an edition in the same second: the later one is stale. */
    void insert(
            Actor actor,
            AllianceId alliance,
            HandlingId id,
            Dimension dimension,
            int edition,
            String words,
            int version) {
        int inserted =
                jdbc.sql(
                                """
                                insert into culture.handlings (circle_id, id, dimension, edition, words, state, drafted_for, drafted_by, version)
                                values (?, ?, ?, ?, ?, 'DRAFT', ?, ?, ?) on conflict do nothing
                                """)
                        .params(alliance.value(), id.value(), dimension.name(), edition, words)
                        .params(actor.organisation().value(), actor.person().value(), version)
                        .update();
        StaleVersion.unless(inserted == 1);
    }

    void rewrite(Actor actor, AllianceId alliance, Dimension dimension, String words, int version) {
        int changed =
                jdbc.sql(
                                """
                                update culture.handlings set words = ?, drafted_for = ?, drafted_by = ?, changed_at = now(), version = version + 1
                                 where circle_id = ? and dimension = ? and state = 'DRAFT' and version = ?
                                """)
                        .params(words, actor.organisation().value(), actor.person().value())
                        .params(alliance.value(), dimension.name(), version)
                        .update();
        StaleVersion.unless(changed == 1);
    }

    /** The draft comes into effect, and what was in effect until now is replaced. */
    void agree(AllianceId alliance, HandlingId id, ProposalId proposal, int keys) {
        end(alliance, id, Handling.State.IN_EFFECT, Handling.State.REPLACED);
        jdbc.sql(
                        """
                        update culture.handlings set state = 'IN_EFFECT', effective_at = now(), proposal_id = ?, keys = ?
                         where circle_id = ? and id = ? and state = 'DRAFT'
                        """)
                .params(proposal.value(), keys, alliance.value(), id.value())
                .update();
    }

    void end(AllianceId alliance, HandlingId id, Handling.State from, Handling.State to) {
        jdbc.sql(
                        """
                        update culture.handlings set state = ?, ended_at = now()
                         where circle_id = ? and id = ? and state = ?
                        """)
                .params(to.name(), alliance.value(), id.value(), from.name())
                .update();
    }

    private static Optional<Handling.Agreed> agreed(ResultSet row) throws SQLException {
        var proposal = row.getObject("proposal_id", UUID.class);
        var at = row.getObject("effective_at", OffsetDateTime.class);
        if (proposal == null || at == null) return Optional.empty();
        return Optional.of(
                new Handling.Agreed(new ProposalId(proposal), at.toInstant(), row.getInt("keys")));
    }

    private static Handling handling(ResultSet row, int number) throws SQLException {
        return new Handling(
                new HandlingId(row.getObject("id", UUID.class)),
                Dimension.valueOf(row.getString("dimension")),
                row.getInt("edition"),
                row.getString("words"),
                Handling.State.valueOf(row.getString("state")),
                new OrganisationId(row.getObject("drafted_for", UUID.class)),
                agreed(row),
                row.getInt("version"));
    }
}
