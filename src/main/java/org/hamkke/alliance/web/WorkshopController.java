package org.hamkke.alliance.web;

import java.time.Clock;
import java.util.Map;
import org.hamkke.alliance.AllianceHeads;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Workshops;
import org.hamkke.assent.KeyPanels;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Refused;
import org.hamkke.shell.Rewrite;
import org.hamkke.shell.Saved;
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
@RequestMapping("/alliances/{id}/workshop")
class WorkshopController {
    private final AllianceHeads heads;
    private final Workshops workshops;
    private final KeyPanels panels;
    private final Clock clock;

    WorkshopController(AllianceHeads heads, Workshops workshops, KeyPanels panels, Clock clock) {
        this.heads = heads;
        this.workshops = workshops;
        this.panels = panels;
        this.clock = clock;
    }

    /** @param edition which one to show; the newest otherwise */
    @GetMapping
    ModelAndView show(
            Actor actor, @PathVariable String id, @RequestParam(defaultValue = "0") int edition) {
        return page(actor, AllianceId.of(id), edition, Refused.nothing());
    }

    @GetMapping("/edit")
    ModelAndView edit(Actor actor, @PathVariable String id) {
        var alliance = AllianceId.of(id);
        return form(actor, alliance, standing(actor, alliance), Refused.nothing());
    }

    @PostMapping
    ModelAndView write(
            Actor actor,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var alliance = AllianceId.of(id);
        var typed = WorkshopForm.of(sent);
        return new Rewrite<>(
                        typed,
                        () -> Saved.bySomebody(standing(actor, alliance)),
                        (form, refused) -> form(actor, alliance, form, refused))
                .attempt(() -> {
                    workshops.write(actor, alliance, typed.read(), typed.version());
                    return Rewrite.said(
                            redirect,
                            "alliance.workshop.saved",
                            "/alliances/" + alliance + "/workshop");
                });
    }

    @PostMapping("/proposal")
    ModelAndView propose(Actor actor, @PathVariable String id, @RequestParam int version) {
        var alliance = AllianceId.of(id);
        return Attempt.of(
                () -> "redirect:/assents/" + workshops.propose(actor, alliance, version),
                refused -> page(actor, alliance, 0, refused));
    }

    private ModelAndView page(Actor actor, AllianceId alliance, int edition, Refused refused) {
        var editions = workshops.of(actor, alliance);
        var page =
                new ModelAndView(
                        "alliance/workshop",
                        Map.of(
                                "head",
                                heads.of(actor, alliance),
                                "editions",
                                editions,
                                "refused",
                                refused));
        editions.stream()
                .filter(one -> edition == 0 || one.edition() == edition)
                .findFirst()
                .ifPresent(one -> page.addObject("shown", one));
        workshops
                .keys(actor, alliance)
                .map(keys -> panels.of(actor, keys))
                .ifPresent(panel -> page.addObject("panel", panel));
        return page;
    }

    private WorkshopForm standing(Actor actor, AllianceId alliance) {
        return workshops.of(actor, alliance).stream()
                .findFirst()
                .map(WorkshopForm::of)
                .orElseGet(() -> WorkshopForm.blank(clock));
    }

    private ModelAndView form(
            Actor actor, AllianceId alliance, WorkshopForm form, Refused refused) {
        return new ModelAndView(
                "alliance/workshopForm",
                Map.of("head", heads.of(actor, alliance), "form", form, "refused", refused));
    }
}
