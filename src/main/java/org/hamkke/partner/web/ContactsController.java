package org.hamkke.partner.web;

import java.util.Map;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.partner.ContactEntry;
import org.hamkke.partner.ContactId;
import org.hamkke.partner.Contacts;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.Partners;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The people at a partner. */
@Controller
@RequestMapping("/partners/{partner}/contacts")
class ContactsController {
    private final Partners partners;
    private final Contacts contacts;

    ContactsController(Partners partners, Contacts contacts) {
        this.partners = partners;
        this.contacts = contacts;
    }

    @GetMapping("/new")
    ModelAndView begin(Actor actor, @PathVariable String partner) {
        KernelRule.requireWriter(actor);
        return page(
                ContactPage.blank(
                        partners.get(actor, PartnerId.of(partner)), Map.of(), Refused.nothing()));
    }

    @PostMapping
    ModelAndView add(
            Actor actor,
            @PathVariable String partner,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var id = PartnerId.of(partner);
        return Attempt.of(
                () -> {
                    contacts.add(actor, id, entry(typed));
                    return saved(id, typed, redirect);
                },
                refused -> page(ContactPage.blank(partners.get(actor, id), typed, refused)));
    }

    @GetMapping("/{contact}/edit")
    ModelAndView edit(Actor actor, @PathVariable String partner, @PathVariable String contact) {
        KernelRule.requireWriter(actor);
        var id = PartnerId.of(partner);
        return page(
                ContactPage.of(
                        partners.get(actor, id), contacts.get(actor, id, ContactId.of(contact))));
    }

    @PostMapping("/{contact}")
    ModelAndView change(
            Actor actor,
            @PathVariable String partner,
            @PathVariable String contact,
            @RequestParam int version,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        var id = PartnerId.of(partner);
        var person = ContactId.of(contact);
        return Attempt.of(
                () -> {
                    contacts.change(actor, id, person, version, entry(typed));
                    return saved(id, typed, redirect);
                },
                refused ->
                        page(
                                new ContactPage(
                                        partners.get(actor, id),
                                        contacts.get(actor, id, person),
                                        version,
                                        typed,
                                        refused,
                                        false)),
                () ->
                        page(
                                ContactPage.met(
                                        partners.get(actor, id),
                                        contacts.get(actor, id, person),
                                        typed)));
    }

    @PostMapping("/{contact}/trash")
    String trash(
            Actor actor,
            @PathVariable String partner,
            @PathVariable String contact,
            RedirectAttributes redirect) {
        var id = PartnerId.of(partner);
        var person = contacts.get(actor, id, ContactId.of(contact));
        contacts.trash(actor, id, person.id());
        var undo = "/partners/" + id + "/contacts/" + person.id() + "/restoration";
        redirect.addFlashAttribute(
                Flash.NAME,
                Flash.of("partner.contact.trashed", person.entry().titled()).undoneAt(undo));
        return "redirect:/partners/" + id;
    }

    @PostMapping("/{contact}/restoration")
    String restore(
            Actor actor,
            @PathVariable String partner,
            @PathVariable String contact,
            RedirectAttributes redirect) {
        var id = PartnerId.of(partner);
        contacts.restore(actor, id, ContactId.of(contact));
        redirect.addFlashAttribute(Flash.NAME, Flash.of("partner.restored"));
        return "redirect:/partners/" + id;
    }

    private static String saved(
            PartnerId partner, Map<String, String> typed, RedirectAttributes redirect) {
        redirect.addFlashAttribute(
                Flash.NAME, Flash.of("partner.saved", typed.getOrDefault("name", "").strip()));
        return "redirect:/partners/" + partner;
    }

    private static ContactEntry entry(Map<String, String> typed) {
        return new ContactEntry(
                typed.getOrDefault("name", ""),
                typed.getOrDefault("rank", ""),
                typed.getOrDefault("position", ""),
                typed.getOrDefault("department", ""),
                typed.getOrDefault("email", ""),
                typed.getOrDefault("phone", ""),
                typed.getOrDefault("language", ""),
                typed.getOrDefault("notes", ""));
    }

    private static ModelAndView page(ContactPage page) {
        return new ModelAndView("partner/contact", Map.of("page", page));
    }
}
