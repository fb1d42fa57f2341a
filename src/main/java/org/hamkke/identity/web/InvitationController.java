package org.hamkke.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Set;
import org.hamkke.identity.IdentityRule;
import org.hamkke.identity.Invitation;
import org.hamkke.identity.Invitations;
import org.hamkke.identity.Secret;
import org.hamkke.identity.SignIn;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.Role;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The seat behind a mailed link: GET shows it, only POST takes it. */
@Controller
class InvitationController {
    private static final Set<Role> FIRST_PERSON =
            Set.of(Role.EXECUTIVE, Role.MANAGER, Role.ADMINISTRATOR);

    private final Invitations invitations;
    private final SignIn signIn;
    private final Clock clock;

    InvitationController(Invitations invitations, SignIn signIn, Clock clock) {
        this.invitations = invitations;
        this.signIn = signIn;
        this.clock = clock;
    }

    @GetMapping("/invitation")
    ModelAndView askForCode() {
        return codePage("", Refused.nothing());
    }

    @PostMapping("/invitation")
    ModelAndView find(@RequestParam String code) {
        var typed = code.strip().toUpperCase(Locale.ROOT);
        return Attempt.of(
                () -> {
                    IdentityRule.CODE_LEADS_TO_AN_INVITATION.require(
                            invitations.behind(new Secret(typed)).isPresent());
                    return "redirect:/invitation/" + typed;
                },
                refused -> codePage(code, refused));
    }

    @GetMapping("/invitation/{secret}")
    ModelAndView show(@PathVariable Secret secret) {
        var invitation = invitations.behind(secret).orElseThrow(NotFound::new);
        return page(
                secret,
                invitation,
                SeatForm.of(partnerName(invitation), invitation.email()),
                Refused.nothing());
    }

    private static String partnerName(Invitation invitation) {
        return invitation.kind() == Invitation.Kind.PARTNER
                ? invitation.name()
                : invitation.organisationName();
    }

    @PostMapping("/invitation/{secret}")
    ModelAndView take(
            @PathVariable Secret secret,
            @ModelAttribute SeatForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        var invitation = invitations.behind(secret).orElseThrow(NotFound::new);
        return Attempt.of(
                () -> take(secret, invitation, form, request, response),
                refused -> page(secret, invitation, form, refused));
    }

    private String take(
            Secret secret,
            Invitation invitation,
            SeatForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        IdentityRule.INVITATION_IS_OPEN.require(
                invitation.stateAt(clock.instant()) == Invitation.State.OPEN);
        if (invitation.kind() == Invitation.Kind.MEMBER) {
            invitations.takeMemberSeat(
                    secret, form.newPerson(invitation.email(), Set.of(Role.VIEWER)));
        } else {
            invitations.takePartnerSeat(
                    secret,
                    form.newOrganisation(),
                    form.newPerson(invitation.email(), FIRST_PERSON));
        }
        var session =
                signIn.signIn(
                        invitation.email(),
                        SeatForm.text(form.password()),
                        Visitor.device(request),
                        Visitor.isLocal(request));
        SessionCookie.write(request, response, session);
        return invitation.circleId() == null
                ? "redirect:/"
                : "redirect:/alliances/" + invitation.circleId();
    }

    /** Someone already on a seat joins with their company. */
    @PostMapping("/invitation/{secret}/join")
    ModelAndView join(@PathVariable Secret secret) {
        var invitation = invitations.behind(secret).orElseThrow(NotFound::new);
        var form = SeatForm.of(partnerName(invitation), invitation.email());
        return Attempt.of(
                () -> {
                    invitations.joinAlliance(
                            CurrentActor.find().orElseThrow(NotFound::new), secret);
                    return "redirect:/alliances/" + invitation.circleId();
                },
                refused -> page(secret, invitation, form, refused));
    }

    private ModelAndView page(
            Secret secret, Invitation invitation, SeatForm form, Refused refused) {
        var model = new HashMap<String, Object>();
        model.put("secret", secret.value());
        model.put("invitation", invitation);
        model.put("state", invitation.stateAt(clock.instant()));
        model.put("form", form);
        model.put("refused", refused);
        model.put("own", isOwn(invitation));
        return new ModelAndView("identity/invitation", model);
    }

    /** The reader's company sent it to another one. */
    private static boolean isOwn(Invitation invitation) {
        return invitation.kind() == Invitation.Kind.PARTNER
                && CurrentActor.find()
                        .filter(actor -> Invitations.isFrom(actor, invitation))
                        .isPresent();
    }

    private static ModelAndView codePage(String code, Refused refused) {
        return new ModelAndView(
                "identity/invitationCode", java.util.Map.of("code", code, "refused", refused));
    }
}
