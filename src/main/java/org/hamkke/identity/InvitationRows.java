package org.hamkke.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.database.Rows;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invitations as they lie in the database: of link and code only the hashes. */
@Component
class InvitationRows {
    private static final Duration OPEN_FOR = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final Clock clock;

    InvitationRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void write(Actor actor, UUID id, InvitationDraft draft, Secret link, Secret code) {
        jdbc.sql(
                        """
                        insert into identity.invitations (id, organisation_id, invited_by, kind, circle_id, circle_name, email, name, roles,
                                                          language, secret_hash, code_hash, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id,
                        actor.organisation().value(),
                        actor.person().value(),
                        draft.kind().name())
                .param(draft.circle())
                .params(draft.circleName(), draft.email().value(), draft.name())
                .param(draft.roles().stream().map(Role::name).sorted().toArray(String[]::new))
                .params(
                        draft.language(),
                        link.hash(),
                        code.hash(),
                        Passes.at(clock.instant().plus(OPEN_FOR)))
                .update();
    }

    Optional<Invitation> behind(Secret secret) {
        return jdbc.sql("select * from identity.invitation_behind(?)")
                .param(secret.hash())
                .query(Rows.of(Invitation.class))
                .optional();
    }

    Optional<Invitation> find(Actor actor, UUID id) {
        return sent(actor, "and i.id = ?", id).stream().findFirst();
    }

    /** The latest first. */
    List<Invitation> page(Actor actor, UUID before, int limit) {
        return sent(actor, "and i.id < ? order by i.id desc limit ?", before, limit);
    }

    List<Invitation> into(Actor actor, UUID circle) {
        return sent(actor, "and i.circle_id = ? order by i.id desc", circle);
    }

    List<Invitation> open(Actor actor) {
        return sent(
                actor,
                "and i.taken_at is null and i.revoked_at is null and i.expires_at > ? order by i.expires_at, i.id",
                Passes.at(clock.instant()));
    }

    private List<Invitation> sent(Actor actor, String which, Object... parameters) {
        return jdbc.sql(
                        """
                        select i.id, i.kind, i.organisation_id, o.name as organisation_name, p.name as inviter, i.circle_id, i.circle_name,
                               i.email, i.name, i.expires_at, i.revoked_at, i.taken_at
                          from identity.invitations i
                          join identity.organisations o on o.id = i.organisation_id
                          join identity.people p on p.id = i.invited_by
                         where i.organisation_id = ?
                        """
                                + which)
                .param(actor.organisation().value())
                .params(parameters)
                .query(Rows.of(Invitation.class))
                .list();
    }

    /** Whether it was still open. */
    boolean revoke(Actor actor, UUID invitation) {
        return jdbc.sql(
                                "update identity.invitations set revoked_at = coalesce(revoked_at, ?) where id = ? and organisation_id = ? and taken_at is null")
                        .params(
                                Passes.at(clock.instant()),
                                invitation,
                                actor.organisation().value())
                        .update()
                == 1;
    }

    /** Whether it was still open. */
    boolean takeBack(UUID invitation) {
        return jdbc.sql("select identity.take_back_offer(?, ?)")
                .params(invitation, Passes.at(clock.instant()))
                .query(Boolean.class)
                .single();
    }
}
