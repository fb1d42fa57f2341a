package org.hamkke.alliance.web;

import java.util.Map;
import java.util.UUID;
import org.hamkke.alliance.AllianceHeads;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Alliances;
import org.hamkke.alliance.Offers;
import org.hamkke.alliance.Parties;
import org.hamkke.identity.EmailAddress;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Ids;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/alliances/{id}/parties")
class PartiesController {
    private final AllianceHeads heads;
    private final Alliances alliances;
    private final Parties parties;
    private final Offers offers;
    private final PartyPages pages;

    PartiesController(
            AllianceHeads heads,
            Alliances alliances,
            Parties parties,
            Offers offers,
            PartyPages pages) {
        this.heads = heads;
        this.alliances = alliances;
        this.parties = parties;
        this.offers = offers;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView list(Actor actor, @PathVariable String id) {
        return page(actor, AllianceId.of(id), PartyForms.BLANK);
    }

    @PostMapping
    ModelAndView invite(
            Actor actor,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var alliance = AllianceId.of(id);
        var form = InviteForm.row(sent, 0);
        return Attempt.of(
                () -> {
                    var invitee = form.read();
                    alliances.invite(
                            actor,
                            alliance,
                            invitee.company(),
                            invitee.email(),
                            invitee.language());
                    return back(alliance, redirect, "alliance.party.invited", invitee.company());
                },
                refused -> page(actor, alliance, PartyForms.invite(form, refused)));
    }

    @PostMapping("/proposal")
    ModelAndView propose(
            Actor actor,
            @PathVariable String id,
            @RequestParam String company,
            @RequestParam String domain) {
        var alliance = AllianceId.of(id);
        var form = new JoinerForm(company, domain);
        return Attempt.of(
                () -> "redirect:/assents/" + parties.propose(actor, alliance, form.read()),
                refused -> page(actor, alliance, PartyForms.joiner(form, refused)));
    }

    @PostMapping("/{party}/letter")
    ModelAndView send(
            Actor actor,
            @PathVariable String id,
            @PathVariable String party,
            @RequestParam String email,
            @RequestParam(defaultValue = "ko") String letter,
            RedirectAttributes redirect) {
        var form = new InviteForm("", email, letter);
        return written(actor, id, party, form, offers::send, redirect, "alliance.party.written");
    }

    @PostMapping("/{party}/revoke")
    String revoke(
            Actor actor,
            @PathVariable String id,
            @PathVariable String party,
            RedirectAttributes redirect) {
        var alliance = AllianceId.of(id);
        offers.revoke(actor, alliance, Ids.parse(party));
        return back(alliance, redirect, "alliance.party.revoked");
    }

    @PostMapping("/{party}/resend")
    ModelAndView resend(
            Actor actor,
            @PathVariable String id,
            @PathVariable String party,
            @RequestParam String email,
            @RequestParam(defaultValue = "ko") String letter,
            RedirectAttributes redirect) {
        var form = new InviteForm("", email, letter);
        return written(actor, id, party, form, offers::resend, redirect, "alliance.party.resent");
    }

    /** How {@link Offers} writes to a company. */
    private interface Letter {
        void write(Actor actor, AllianceId id, UUID party, EmailAddress to, String language);
    }

    private ModelAndView written(
            Actor actor,
            String id,
            String party,
            InviteForm form,
            Letter letter,
            RedirectAttributes redirect,
            String said) {
        var alliance = AllianceId.of(id);
        return Attempt.of(
                () -> {
                    var to = new EmailAddress(form.email());
                    letter.write(actor, alliance, Ids.parse(party), to, form.spoken());
                    return back(alliance, redirect, said);
                },
                refused -> page(actor, alliance, PartyForms.letter(party, form, refused)));
    }

    private static String back(
            AllianceId alliance, RedirectAttributes redirect, String said, String... arguments) {
        redirect.addFlashAttribute(Flash.NAME, Flash.of(said, arguments));
        return "redirect:/alliances/" + alliance + "/parties";
    }

    private ModelAndView page(Actor actor, AllianceId alliance, PartyForms forms) {
        var model =
                Map.of(
                        "head",
                        heads.of(actor, alliance),
                        "parties",
                        pages.of(actor, alliance),
                        "asked",
                        pages.asked(actor, alliance),
                        "forms",
                        forms);
        return new ModelAndView("alliance/parties", model);
    }
}
