package org.hamkke.assent;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CanonicalJson;
import org.hamkke.kernel.Circle;
import org.hamkke.kernel.ContentHash;
import org.hamkke.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes proposals and what becomes of their keys. The facade checks who may. */
@Component
class ProposalWriter {
    private final JdbcClient jdbc;
    private final Clock clock;

    ProposalWriter(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ContentHash write(Actor actor, ProposalId id, Proposed proposed) {
        var content = CanonicalJson.of(proposed.content());
        var hash = ContentHash.ofText(content);
        var subject = proposed.subject();
        jdbc.sql(
                        """
                        insert into assent.proposals (id, circle_id, kind, subject, subject_version, label, content, content_hash,
                                                      proposed_by, proposed_for, proposed_at, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')
                        """)
                .params(id.value(), proposed.circle().id())
                .params(subject.kind(), subject.id(), subject.version(), proposed.label())
                .params(content, hash.value())
                .params(actor.person().value(), actor.organisation().value(), now())
                .update();
        jdbc.sql(
                        "insert into assent.keys (proposal_id, circle_id, organisation_id) select ?, ?, party from unnest(?) party")
                .params(id.value(), proposed.circle().id())
                .param(proposed.parties().stream().map(OrganisationId::value).toArray(UUID[]::new))
                .update();
        return hash;
    }

    void turn(Actor actor, ProposalId id, ContentHash shown) {
        jdbc.sql(
                        "update assent.keys set turned_by = ?, turned_at = ?, content_hash = ? where proposal_id = ? and organisation_id = ?")
                .params(actor.person().value(), now(), shown.value())
                .params(id.value(), actor.organisation().value())
                .update();
    }

    void decline(Actor actor, ProposalId id, String reason) {
        jdbc.sql(
                        "update assent.keys set declined_by = ?, declined_at = ?, reason = ? where proposal_id = ? and organisation_id = ?")
                .params(actor.person().value(), now(), reason)
                .params(id.value(), actor.organisation().value())
                .update();
    }

    void settle(ProposalId id, Keys.State state) {
        jdbc.sql("update assent.proposals set state = ?, settled_at = ? where id = ?")
                .params(state.name(), now(), id.value())
                .update();
    }

    /** An open proposal of the subject gives way. */
    void supersede(Circle circle, String kind, UUID subject) {
        jdbc.sql(
                        """
                        update assent.proposals set state = 'SUPERSEDED', settled_at = ?
                         where circle_id = ? and kind = ? and subject = ? and state = 'OPEN'
                        """)
                .params(now(), circle.id(), kind, subject)
                .update();
    }

    void supersedeAll(Circle circle) {
        jdbc.sql(
                        "update assent.proposals set state = 'SUPERSEDED', settled_at = ? where circle_id = ? and state = 'OPEN'")
                .params(now(), circle.id())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
