package org.hamkke.identity.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.Set;
import java.util.UUID;
import org.hamkke.identity.EmailAddress;
import org.hamkke.identity.Invitations;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.PersonId;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Paging;
import org.hamkke.shell.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The administrator's page: who sits for us, in which role, and who is invited. */
@Controller
class PeopleController {
    private final Seats seats;
    private final Invitations invitations;
    private final Clock clock;

    PeopleController(Seats seats, Invitations invitations, Clock clock) {
        this.seats = seats;
        this.invitations = invitations;
        this.clock = clock;
    }

    @GetMapping("/settings/people")
    ModelAndView show(Actor actor, Paging paging) {
        KernelRule.requireAdministrator(actor);
        return page(actor, paging, "", "", Refused.nothing());
    }

    @PostMapping("/settings/people/invitations")
    ModelAndView invite(
            Actor actor,
            @RequestParam String name,
            @RequestParam String email,
            @RequestParam(required = false) @Nullable Set<String> roles,
            RedirectAttributes redirect) {
        return Attempt.of(
                () -> {
                    invitations.inviteMember(
                            actor, new EmailAddress(email), name, chosen(roles), "ko");
                    redirect.addFlashAttribute(
                            Flash.NAME, Flash.of("identity.people.invited", email));
                    return "redirect:/settings/people";
                },
                refused -> page(actor, Paging.START, name, email, refused));
    }

    @PostMapping("/settings/people/{person}/roles")
    ModelAndView change(
            Actor actor,
            @PathVariable UUID person,
            @RequestParam(required = false) @Nullable Set<String> roles,
            @RequestParam int version) {
        return Attempt.of(
                () -> {
                    seats.changeRoles(actor, new PersonId(person), chosen(roles), version);
                    return "redirect:/settings/people";
                },
                refused -> page(actor, Paging.START, "", "", refused));
    }

    @PostMapping("/settings/people/{person}/leave")
    ModelAndView leave(Actor actor, @PathVariable UUID person) {
        return Attempt.of(
                () -> {
                    seats.leave(actor, new PersonId(person));
                    return "redirect:/settings/people";
                },
                refused -> page(actor, Paging.START, "", "", refused));
    }

    @PostMapping("/settings/people/invitations/{invitation}/revoke")
    String revoke(Actor actor, @PathVariable UUID invitation) {
        invitations.revoke(actor, invitation);
        return "redirect:/settings/people";
    }

    private static Set<org.hamkke.kernel.Role> chosen(@Nullable Set<String> roles) {
        return roles == null ? Set.of() : Invitations.roles(roles);
    }

    private ModelAndView page(
            Actor actor, Paging paging, String name, String email, Refused refused) {
        var model = new HashMap<String, Object>();
        model.put("people", seats.members(actor));
        model.put("invitations", invitations.sent(actor, paging));
        model.put("first", paging.fromTheStart());
        model.put("now", clock.instant());
        model.put("name", name);
        model.put("email", email);
        model.put("refused", refused);
        return new ModelAndView("identity/people", model);
    }
}
