package org.hamkke.identity.web;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hamkke.identity.EmailAddress;
import org.hamkke.identity.Invitations;
import org.hamkke.identity.Members;
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
    private final Members members;
    private final Invitations invitations;
    private final Clock clock;

    PeopleController(Members members, Invitations invitations, Clock clock) {
        this.members = members;
        this.invitations = invitations;
        this.clock = clock;
    }

    @GetMapping("/settings/people")
    ModelAndView show(Actor actor, @RequestParam(defaultValue = "") String q, Paging paging) {
        return page(people(actor, q, paging), "", "", Refused.nothing());
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
                refused -> page(people(actor), name, email, refused));
    }

    @GetMapping("/settings/people/invitations")
    ModelAndView invitations(Actor actor, Paging paging) {
        KernelRule.requireAdministrator(actor);
        return new ModelAndView(
                "identity/invitations",
                Map.of(
                        "page", invitations.sent(actor, paging),
                        "first", paging.fromTheStart(),
                        "now", clock.instant()));
    }

    @PostMapping("/settings/people/{person}/roles")
    ModelAndView change(
            Actor actor,
            @PathVariable UUID person,
            @RequestParam(required = false) @Nullable Set<String> roles,
            @RequestParam int version) {
        return Attempt.of(
                () -> {
                    members.changeRoles(actor, new PersonId(person), chosen(roles), version);
                    return "redirect:/settings/people";
                },
                refused -> page(people(actor), "", "", refused));
    }

    @PostMapping("/settings/people/{person}/leave")
    ModelAndView leave(Actor actor, @PathVariable UUID person) {
        return Attempt.of(
                () -> {
                    members.leave(actor, new PersonId(person));
                    return "redirect:/settings/people";
                },
                refused -> page(people(actor), "", "", refused));
    }

    @PostMapping("/settings/people/invitations/{invitation}/revoke")
    String revoke(Actor actor, @PathVariable UUID invitation) {
        invitations.revoke(actor, invitation);
        return "redirect:/settings/people";
    }

    private static Set<org.hamkke.kernel.Role> chosen(@Nullable Set<String> roles) {
        return roles == null ? Set.of() : Invitations.roles(roles);
    }

    private PeoplePage people(Actor actor) {
        return people(actor, "", Paging.START);
    }

    private PeoplePage people(Actor actor, String words, Paging paging) {
        return new PeoplePage(
                members.page(actor, words, paging),
                members.count(actor),
                words,
                paging.fromTheStart(),
                invitations.open(actor),
                clock.instant());
    }

    private static ModelAndView page(
            PeoplePage people, String name, String email, Refused refused) {
        return new ModelAndView(
                "identity/people",
                Map.of("page", people, "name", name, "email", email, "refused", refused));
    }
}
