package org.hamkke.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Circle;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Ids;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.PersonId;
import org.hamkke.kernel.Role;
import org.hamkke.shell.Listing;
import org.hamkke.shell.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Seats offered by letter: to a colleague, or to a partner company for one alliance. */
@Component
public class Invitations {
    private static final Set<Role> FIRST_PERSON =
            Set.of(Role.EXECUTIVE, Role.MANAGER, Role.ADMINISTRATOR);

    private final JdbcClient jdbc;
    private final InvitationRows rows;
    private final Seats seats;
    private final PasswordEncoder passwords;
    private final Letters letters;
    private final ApplicationEventPublisher events;

    Invitations(
            JdbcClient jdbc,
            InvitationRows rows,
            Seats seats,
            PasswordEncoder passwords,
            Letters letters,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.seats = seats;
        this.passwords = passwords;
        this.letters = letters;
        this.events = events;
    }

    /** The colleague chooses name and password when taking the seat. */
    @Transactional
    public UUID inviteMember(
            Actor actor, EmailAddress email, String name, Set<Role> roles, String language) {
        KernelRule.requireAdministrator(actor);
        IdentityRule.PERSON_HAS_A_ROLE.require(!roles.isEmpty());
        return write(
                actor,
                new InvitationDraft(
                        Invitation.Kind.MEMBER, null, "", email, name.strip(), roles, language));
    }

    /** @param circleName how the alliance is called in the letter */
    @Transactional
    public UUID invitePartner(
            Actor actor,
            Circle circle,
            String circleName,
            EmailAddress email,
            String company,
            String language) {
        KernelRule.requireManager(actor);
        return write(
                actor,
                new InvitationDraft(
                        Invitation.Kind.PARTNER,
                        circle.id(),
                        circleName,
                        email,
                        company.strip(),
                        FIRST_PERSON,
                        language));
    }

    /** Whoever has a seat with us needs none, and could not take one with another company. */
    @Transactional(readOnly = true)
    public void requireStranger(Actor actor, EmailAddress email) {
        IdentityRule.EMAIL_IS_NO_COLLEAGUES.require(
                !jdbc.sql(
                                "select exists (select from identity.accounts where organisation_id = ? and lower(email) = lower(?))")
                        .params(actor.organisation().value(), email.value())
                        .query(Boolean.class)
                        .single());
    }

    private UUID write(Actor actor, InvitationDraft draft) {
        requireStranger(actor, draft.email());
        var id = Ids.next();
        var link = Secret.random();
        var code = Secret.typed();
        rows.write(actor, id, draft, link, code);
        letters.write(
                actor,
                InvitationLetter.of(
                        draft.kind(),
                        seats.organisation(actor.organisation()).name(),
                        seats.person(actor.person()).titled(),
                        draft.circleName(),
                        draft.email(),
                        draft.language(),
                        link,
                        code));
        return id;
    }

    /** Anyone with the link or the code may look; nothing is consumed by looking. */
    public Optional<Invitation> behind(Secret secret) {
        return rows.behind(secret);
    }

    /** A colleague takes the seat that was kept; answers who they now are. */
    @Transactional
    public PersonId takeMemberSeat(Secret secret, NewPerson person) {
        var id = PersonId.next();
        taking(() ->
                jdbc.sql("select identity.take_member_seat(?, ?, ?, ?, ?, ?, ?)")
                        .params(
                                secret.hash(),
                                id.value(),
                                person.name(),
                                person.rank(),
                                person.position())
                        .params(person.department(), passwords.encode(person.password()))
                        .query(UUID.class)
                        .single());
        return id;
    }

    /** A company without a seat founds one and joins the alliance in the same act. */
    @Transactional
    public Actor takePartnerSeat(Secret secret, NewOrganisation organisation, NewPerson person) {
        var actor = seats.found(organisation, person);
        CurrentActor.as(actor, () -> join(actor, secret, organisation.name()));
        return actor;
    }

    /** A company that already has a seat joins one more alliance. */
    @Transactional
    public void joinAlliance(Actor actor, Secret secret) {
        KernelRule.requireManager(actor);
        var invitation = behind(secret).orElseThrow(IdentityRule.INVITATION_IS_OPEN::refusal);
        if (invitation.kind() != Invitation.Kind.PARTNER) throw new NotFound();
        IdentityRule.INVITATION_IS_FOR_SOMEONE_ELSE.require(!isFrom(actor, invitation));
        IdentityRule.COMPANY_HAS_NO_SEAT_THERE.require(!isSeated(actor, invitation.circleId()));
        join(actor, secret, seats.organisation(actor.organisation()).name());
    }

    /** A company invites others, never itself. */
    public static boolean isFrom(Actor actor, Invitation invitation) {
        return actor.organisation().value().equals(invitation.organisationId());
    }

    private boolean isSeated(Actor actor, @Nullable UUID circle) {
        return jdbc.sql(
                        "select exists (select from identity.admissions where circle_id = ? and organisation_id = ?)")
                .param(circle)
                .param(actor.organisation().value())
                .query(Boolean.class)
                .single();
    }

    private UUID join(Actor actor, Secret secret, String name) {
        introduce(actor);
        var taken =
                taking(() ->
                        jdbc.sql("select id, circle_id from identity.take_invitation(?, ?)")
                                .params(secret.hash(), actor.organisation().value())
                                .query((row, _) ->
                                        new UUID[] {
                                            row.getObject(1, UUID.class),
                                            row.getObject(2, UUID.class)
                                        })
                                .single());
        var circle = Circle.shared(Objects.requireNonNull(taken[1]));
        events.publishEvent(new PartnerSeated(taken[0], circle, actor.organisation(), name));
        return circle.id();
    }

    /** The founder of a new seat acts within the very transaction that created it. */
    private void introduce(Actor actor) {
        jdbc.sql("select set_config('hamkke.person', ?, true)")
                .param(actor.person().toString())
                .query(String.class)
                .single();
    }

    private static <T> T taking(java.util.function.Supplier<T> act) {
        try {
            return act.get();
        } catch (org.springframework.dao.DuplicateKeyException e) {
            throw IdentityRule.EMAIL_IS_FREE.refusal();
        } catch (DataAccessException e) {
            throw IdentityRule.INVITATION_IS_OPEN.refusal();
        }
    }

    /** All that were ever sent, the latest first. */
    @Transactional(readOnly = true)
    public Listing<Invitation> sent(Actor actor, Paging paging) {
        if (isHidden(actor)) return new Listing<>(List.of(), null);
        var before = paging.after(place -> get(actor, Ids.parse(place)).id()).orElse(Ids.BEYOND);
        return paging.cut(rows.page(actor, before, paging.limit() + 1), Invitation::id);
    }

    @Transactional(readOnly = true)
    public Invitation get(Actor actor, UUID id) {
        if (isHidden(actor)) throw new NotFound();
        return rows.find(actor, id).orElseThrow(NotFound::new);
    }

    /** What one's own company has sent for an alliance. */
    @Transactional(readOnly = true)
    public List<Invitation> into(Actor actor, Circle circle) {
        return isHidden(actor) ? List.of() : rows.into(actor, circle.id());
    }

    /** What may still be taken, the soonest to end first. */
    @Transactional(readOnly = true)
    public List<Invitation> open(Actor actor) {
        return isHidden(actor) ? List.of() : rows.open(actor);
    }

    /** The counterpart's letters are its own. */
    private static boolean isHidden(Actor actor) {
        return actor.lens().isPresent();
    }

    @Transactional
    public void revoke(Actor actor, UUID invitation) {
        KernelRule.ROLE_MAY_MANAGE.require(actor.manages() || actor.is(Role.ADMINISTRATOR));
        if (!rows.revoke(actor, invitation)) throw new NotFound();
    }

    /** A seat offered in an alliance and not taken, whichever company there has written. */
    @Transactional
    public void takeBack(Actor actor, UUID invitation) {
        KernelRule.requireManager(actor);
        if (!rows.takeBack(invitation)) throw new NotFound();
    }

    /** A name that is no role stands for nothing. */
    public static Set<Role> roles(Set<String> names) {
        return Arrays.stream(Role.values())
                .filter(role -> names.contains(role.name()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
