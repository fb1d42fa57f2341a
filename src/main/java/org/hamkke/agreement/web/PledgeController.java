package org.hamkke.agreement.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hamkke.agreement.Drafts;
import org.hamkke.agreement.Pledges;
import org.hamkke.alliance.AllianceHeads;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.identity.PersonSummary;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Ids;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.Role;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Refused;
import org.hamkke.shell.face.Choice;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Promises of the draft. */
@Controller
@RequestMapping("/alliances/{id}/agreement/draft/pledges")
class PledgeController {
    private final Pledges pledges;
    private final Drafts drafts;
    private final AllianceHeads heads;
    private final Seats seats;

    PledgeController(Pledges pledges, Drafts drafts, AllianceHeads heads, Seats seats) {
        this.pledges = pledges;
        this.drafts = drafts;
        this.heads = heads;
        this.seats = seats;
    }

    @GetMapping("/new")
    ModelAndView blank(
            Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String clause) {
        KernelRule.requireWriter(actor);
        return form(
                actor,
                AllianceId.of(id),
                new PledgeForm("", clause, "", "", ""),
                Refused.nothing());
    }

    @PostMapping
    ModelAndView add(
            Actor actor,
            @PathVariable String id,
            @RequestParam String what,
            @RequestParam(defaultValue = "") String clause,
            @RequestParam(defaultValue = "") String owner,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "") String days,
            RedirectAttributes redirect) {
        var alliance = AllianceId.of(id);
        var form = new PledgeForm(what, clause, owner, due, days);
        return Attempt.of(
                () -> {
                    var added = pledges.add(actor, alliance, form.read());
                    redirect.addFlashAttribute(
                            Flash.NAME,
                            Flash.of("agreement.flash.pledged")
                                    .undoneAt(
                                            At.draft(alliance) + "/pledges/" + added + "/remove"));
                    return "redirect:" + At.draft(alliance) + "#annex-4";
                },
                refused -> form(actor, alliance, form, refused));
    }

    @PostMapping("/{pledge}/{act:remove|restore}")
    String act(
            Actor actor,
            @PathVariable String id,
            @PathVariable String pledge,
            @PathVariable String act,
            RedirectAttributes redirect) {
        var alliance = AllianceId.of(id);
        boolean remove = act.equals("remove");
        if (remove) pledges.remove(actor, alliance, Ids.parse(pledge));
        else pledges.restore(actor, alliance, Ids.parse(pledge));
        var flash = Flash.of(remove ? "agreement.flash.unpledged" : "agreement.flash.restore");
        redirect.addFlashAttribute(
                Flash.NAME,
                remove
                        ? flash.undoneAt(At.draft(alliance) + "/pledges/" + pledge + "/restore")
                        : flash);
        return "redirect:" + At.draft(alliance) + "#annex-4";
    }

    private ModelAndView form(Actor actor, AllianceId alliance, PledgeForm form, Refused refused) {
        var draft = drafts.get(actor, alliance);
        return new ModelAndView(
                "agreement/pledgeForm",
                Map.of(
                        "head",
                        heads.of(actor, alliance),
                        "form",
                        form,
                        "refused",
                        refused,
                        "clauses",
                        draft.clauses(),
                        "owners",
                        owners(draft.alliance())));
    }

    /** Each company, and beneath it its people. */
    private List<Choice> owners(AllianceSummary alliance) {
        var owners = new ArrayList<Choice>();
        for (var seat : alliance.seats()) {
            owners.add(new Choice(seat.toString(), alliance.nameOf(seat)));
            seats.peopleOf(seat).stream()
                    .filter(PledgeController::works)
                    .forEach(person ->
                            owners.add(
                                    new Choice(
                                            seat + ":" + person.id(),
                                            alliance.nameOf(seat) + " · " + person.titled())));
        }
        return owners;
    }

    private static boolean works(PersonSummary person) {
        return person.roles().contains(Role.EXECUTIVE)
                || person.roles().contains(Role.MANAGER)
                || person.roles().contains(Role.CONTRIBUTOR);
    }
}
