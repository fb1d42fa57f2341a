package org.hamkke.partner.web;

import java.util.Map;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.PartnerStatus;
import org.hamkke.partner.Partners;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The directory: list, partner, form. */
@Controller
class PartnersController {
    private final Partners partners;
    private final PartnerPages pages;

    PartnersController(Partners partners, PartnerPages pages) {
        this.partners = partners;
        this.pages = pages;
    }

    @GetMapping("/partners")
    ModelAndView list(Actor actor, @RequestParam Map<String, String> parameters) {
        return new ModelAndView(
                "partner/list",
                Map.of("page", pages.list(actor, parameters), "refused", Refused.nothing()));
    }

    /** Asked for by a page whose counting stopped, once it stands. */
    @GetMapping("/partners/count")
    ModelAndView count(Actor actor, @RequestParam Map<String, String> parameters) {
        return new ModelAndView("partner/count", Map.of("title", pages.count(actor, parameters)));
    }

    @GetMapping("/partners/{id}")
    ModelAndView show(Actor actor, @PathVariable String id) {
        var partner = partners.get(actor, PartnerId.of(id));
        return new ModelAndView("partner/show", Map.of("page", pages.show(actor, partner)));
    }

    @GetMapping("/partners/new")
    ModelAndView begin(Actor actor, @RequestParam Map<String, String> typed) {
        KernelRule.requireWriter(actor);
        return form(
                new FormPage(
                        new PartnerForm(typed),
                        null,
                        Refused.nothing(),
                        false,
                        pages.choices(actor)));
    }

    @PostMapping("/partners")
    ModelAndView add(
            Actor actor, @RequestParam Map<String, String> typed, RedirectAttributes redirect) {
        var form = new PartnerForm(typed);
        return Attempt.of(
                () -> {
                    var id = partners.add(actor, form.entry());
                    redirect.addFlashAttribute(
                            Flash.NAME, Flash.of("partner.saved", form.at("name").strip()));
                    return "redirect:/partners/" + id;
                },
                refused -> form(new FormPage(form, null, refused, false, pages.choices(actor))));
    }

    @GetMapping("/partners/{id}/edit")
    ModelAndView edit(Actor actor, @PathVariable String id) {
        KernelRule.requireWriter(actor);
        var partner = partners.get(actor, PartnerId.of(id));
        return form(
                new FormPage(
                        PartnerForm.of(partner.entry()),
                        partner,
                        Refused.nothing(),
                        false,
                        pages.choices(actor)));
    }

    @PostMapping("/partners/{id}")
    ModelAndView change(
            Actor actor,
            @PathVariable String id,
            @RequestParam int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var form = new PartnerForm(typed);
        var partner = PartnerId.of(id);
        return Attempt.of(
                () -> {
                    partners.change(actor, partner, version, form.entry());
                    redirect.addFlashAttribute(
                            Flash.NAME, Flash.of("partner.saved", form.at("name").strip()));
                    return "redirect:/partners/" + partner;
                },
                refused ->
                        form(
                                new FormPage(
                                        form,
                                        partners.get(actor, partner).at(version),
                                        refused,
                                        false,
                                        pages.choices(actor))),
                () ->
                        form(
                                new FormPage(
                                        form,
                                        partners.get(actor, partner),
                                        Refused.nothing(),
                                        true,
                                        pages.choices(actor))));
    }

    @PostMapping("/partners/{id}/wish")
    String wish(Actor actor, @PathVariable String id, RedirectAttributes redirect) {
        var partner = PartnerId.of(id);
        var wished = partners.wish(actor, partner) == PartnerStatus.WISHED;
        redirect.addFlashAttribute(
                Flash.NAME, Flash.of(wished ? "partner.wished" : "partner.unwished"));
        return "redirect:/partners/" + partner;
    }

    private static ModelAndView form(FormPage page) {
        return new ModelAndView("partner/form", Map.of("page", page));
    }
}
