package org.hamkke.partner.web;

import org.hamkke.kernel.Actor;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.Partners;
import org.hamkke.shell.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 휴지통: taking out and putting back. */
@Controller
class TrashController {
    private final Partners partners;

    TrashController(Partners partners) {
        this.partners = partners;
    }

    @PostMapping("/partners/{id}/trash")
    String take(
            Actor actor,
            @PathVariable String id,
            @RequestParam int version,
            RedirectAttributes redirect) {
        var partner = partners.get(actor, PartnerId.of(id));
        partners.trash(actor, partner.id(), version);
        var undo = "/partners/" + partner.id() + "/restoration";
        redirect.addFlashAttribute(
                Flash.NAME, Flash.of("partner.trashed", partner.entry().name()).undoneAt(undo));
        return "redirect:/partners";
    }

    @PostMapping("/partners/{id}/restoration")
    String restore(Actor actor, @PathVariable String id, RedirectAttributes redirect) {
        var partner = PartnerId.of(id);
        partners.restore(actor, partner);
        redirect.addFlashAttribute(Flash.NAME, Flash.of("partner.restored"));
        return "redirect:/partners/" + partner;
    }
}
