package org.hamkke.identity.web;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hamkke.identity.EmailAddress;
import org.hamkke.identity.Invitations;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Ids;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.Role;
import org.hamkke.shell.Listing;
import org.hamkke.shell.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Seats that were offered, for the administrator's programs. */
@RestController
@RequestMapping("/api/v1/members/invitations")
@Tag(name = "members")
class InvitationsApi {
    private static final String LANGUAGE = "ko";

    private final Invitations invitations;
    private final Clock clock;

    InvitationsApi(Invitations invitations, Clock clock) {
        this.invitations = invitations;
        this.clock = clock;
    }

    /** @param name of the colleague or of the company; @param alliance what a company is asked into, else empty */
    record Invitation(
            UUID id,
            org.hamkke.identity.Invitation.Kind kind,
            String email,
            String name,
            String alliance,
            org.hamkke.identity.Invitation.State state,
            Instant expiresAt) {
        static Invitation of(org.hamkke.identity.Invitation one, Instant now) {
            return new Invitation(
                    one.id(),
                    one.kind(),
                    one.email(),
                    one.name(),
                    one.circleName(),
                    one.stateAt(now),
                    one.expiresAt());
        }
    }

    record NewInvitation(
            @Nullable String email, @Nullable String name, @Nullable List<Role> roles) {
        EmailAddress address() {
            return new EmailAddress(email == null ? "" : email);
        }

        Set<Role> chosen() {
            return roles == null ? Set.of() : Set.copyOf(roles);
        }
    }

    /** The latest first. */
    @GetMapping
    Listing<Invitation> list(Actor actor, Paging paging) {
        KernelRule.requireAdministrator(actor);
        var now = clock.instant();
        return invitations.sent(actor, paging).map(one -> Invitation.of(one, now));
    }

    /** To a colleague, by letter. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Invitation invite(Actor actor, @RequestBody NewInvitation invitation) {
        KernelRule.requireAdministrator(actor);
        var name = invitation.name() == null ? "" : invitation.name();
        var id =
                invitations.inviteMember(
                        actor, invitation.address(), name, invitation.chosen(), LANGUAGE);
        return get(actor, id);
    }

    @PostMapping("/{invitation}/revoke")
    Invitation revoke(Actor actor, @PathVariable String invitation) {
        KernelRule.requireAdministrator(actor);
        invitations.revoke(actor, Ids.parse(invitation));
        return get(actor, Ids.parse(invitation));
    }

    private Invitation get(Actor actor, UUID id) {
        return Invitation.of(invitations.get(actor, id), clock.instant());
    }
}
