package org.hamkke.responsibility.web;

import static org.hamkke.responsibility.web.GridController.back;

import java.util.HashMap;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.responsibility.Holder;
import org.hamkke.responsibility.HolderId;
import org.hamkke.responsibility.Holders;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One column: who it is, what the role is there for, its place, its end and its return. */
@Controller
@RequestMapping("/alliances/{alliance}/responsibility/holders")
class HolderController {
    private final Holders holders;
    private final GridPages pages;
    private final PeopleOfParties people;

    HolderController(Holders holders, GridPages pages, PeopleOfParties people) {
        this.holders = holders;
        this.pages = pages;
        this.people = people;
    }

    @GetMapping("/new")
    ModelAndView start(Actor actor, @PathVariable String alliance) {
        return form(
                pages.page(actor, AllianceId.of(alliance)),
                null,
                HolderForm.EMPTY,
                Refused.nothing());
    }

    /** A person that was chosen goes before a name that was typed. */
    @PostMapping
    ModelAndView add(
            Actor actor,
            @PathVariable String alliance,
            @RequestParam(defaultValue = "") String person,
            @ModelAttribute HolderForm form) {
        var id = AllianceId.of(alliance);
        return Attempt.of(
                () -> {
                    var chosen = people.chosen(pages.page(actor, id).alliance(), person, form);
                    holders.add(actor, id, chosen.role());
                    return back(id);
                },
                refused -> form(pages.page(actor, id), null, form, refused));
    }

    @GetMapping("/{holder}")
    ModelAndView edit(Actor actor, @PathVariable String alliance, @PathVariable String holder) {
        var page = pages.page(actor, AllianceId.of(alliance));
        var found = find(page, holder);
        return form(page, found, HolderForm.of(found), Refused.nothing());
    }

    @PostMapping("/{holder}")
    ModelAndView change(
            Actor actor,
            @PathVariable String alliance,
            @PathVariable String holder,
            @ModelAttribute HolderForm form) {
        var id = AllianceId.of(alliance);
        return Attempt.of(
                () -> {
                    holders.change(actor, id, HolderId.of(holder), form.version(), form.role());
                    return back(id);
                },
                refused -> {
                    var page = pages.page(actor, id);
                    return form(page, find(page, holder), form, refused);
                },
                () -> {
                    var page = pages.page(actor, id);
                    return Conflicts.ofHolder(page, find(page, holder), form);
                });
    }

    @PostMapping("/{holder}/place")
    String move(
            Actor actor,
            @PathVariable String alliance,
            @PathVariable String holder,
            @RequestParam boolean right) {
        var id = AllianceId.of(alliance);
        holders.move(actor, id, HolderId.of(holder), right);
        return back(id);
    }

    @PostMapping("/{holder}/removal")
    String remove(
            Actor actor,
            @PathVariable String alliance,
            @PathVariable String holder,
            RedirectAttributes redirect) {
        var id = AllianceId.of(alliance);
        holders.remove(actor, id, HolderId.of(holder));
        var undo = "/alliances/" + id + "/responsibility/holders/" + holder + "/return";
        redirect.addFlashAttribute(
                Flash.NAME, Flash.of("responsibility.holder.removed").undoneAt(undo));
        return back(id);
    }

    @PostMapping("/{holder}/return")
    String restore(Actor actor, @PathVariable String alliance, @PathVariable String holder) {
        var id = AllianceId.of(alliance);
        holders.restore(actor, id, HolderId.of(holder));
        return back(id);
    }

    private static Holder find(GridPage page, String holder) {
        return page.matrix().holder(HolderId.of(holder)).orElseThrow(NotFound::new);
    }

    private ModelAndView form(
            GridPage page, @Nullable Holder holder, HolderForm form, Refused refused) {
        var model = new HashMap<String, Object>();
        model.put("page", page);
        if (holder != null) model.put("holder", holder);
        model.put("form", form);
        model.put("people", people.choices(page.alliance()));
        model.put("refused", refused);
        return new ModelAndView("responsibility/holder", model);
    }
}
