package org.hamkke.alliance.web;

import java.util.Map;
import java.util.UUID;
import org.hamkke.alliance.AllianceHeads;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Alliances;
import org.hamkke.alliance.Offers;
import org.hamkke.identity.EmailAddress;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Ids;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Refused;
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
    private final Offers offers;
    private final PartyPages pages;

    PartiesController(AllianceHeads heads, Alliances alliances, Offers offers, PartyPages pages) {
        this.heads = heads;
        this.alliances = alliances;
        this.offers = offers;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView list(Actor actor, @PathVariable String id) {
        return page(actor, AllianceId.of(id), InviteForm.BLANK, Refused.nothing());
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
                    redirect.addFlashAttribute(
                            Flash.NAME, Flash.of("alliance.party.invited", invitee.company()));
                    return back(alliance);
                },
                refused -> page(actor, alliance, form, refused));
    }

    @PostMapping("/{party}/revoke")
    String revoke(
            Actor actor,
            @PathVariable String id,
            @PathVariable String party,
            RedirectAttributes redirect) {
        offers.revoke(actor, AllianceId.of(id), Ids.parse(party));
        redirect.addFlashAttribute(Flash.NAME, Flash.of("alliance.party.revoked"));
        return back(AllianceId.of(id));
    }

    @PostMapping("/{party}/resend")
    String resend(
            Actor actor,
            @PathVariable String id,
            @PathVariable String party,
            @RequestParam String email,
            @RequestParam(defaultValue = "ko") String letter,
            RedirectAttributes redirect) {
        UUID offered = Ids.parse(party);
        offers.resend(
                actor,
                AllianceId.of(id),
                offered,
                new EmailAddress(email),
                letter.equals("en") ? "en" : "ko");
        redirect.addFlashAttribute(Flash.NAME, Flash.of("alliance.party.resent"));
        return back(AllianceId.of(id));
    }

    private static String back(AllianceId alliance) {
        return "redirect:/alliances/" + alliance + "/parties";
    }

    private ModelAndView page(Actor actor, AllianceId alliance, InviteForm form, Refused refused) {
        var model =
                Map.of(
                        "head",
                        heads.of(actor, alliance),
                        "parties",
                        pages.of(actor, alliance),
                        "form",
                        form,
                        "refused",
                        refused);
        return new ModelAndView("alliance/parties", model);
    }
}
