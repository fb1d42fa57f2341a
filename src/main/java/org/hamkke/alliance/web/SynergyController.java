package org.hamkke.alliance.web;

import java.util.Map;
import org.hamkke.alliance.AllianceHeads;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Synergies;
import org.hamkke.alliance.SynergyId;
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
@RequestMapping("/alliances/{id}/synergies")
class SynergyController {
    private final AllianceHeads heads;
    private final Synergies synergies;

    SynergyController(AllianceHeads heads, Synergies synergies) {
        this.heads = heads;
        this.synergies = synergies;
    }

    @GetMapping
    ModelAndView list(Actor actor, @PathVariable String id) {
        var alliance = AllianceId.of(id);
        var model =
                Map.of(
                        "head",
                        heads.of(actor, alliance),
                        "synergies",
                        synergies.of(actor, alliance),
                        "own",
                        actor.organisation());
        return new ModelAndView("alliance/synergies", model);
    }

    @GetMapping("/new")
    ModelAndView blank(Actor actor, @PathVariable String id) {
        return form(actor, AllianceId.of(id), "", SynergyForm.BLANK, Refused.nothing());
    }

    @PostMapping
    ModelAndView add(
            Actor actor,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var alliance = AllianceId.of(id);
        var form = SynergyForm.fresh(sent);
        return Attempt.of(
                () -> {
                    synergies.add(actor, alliance, form.read());
                    return back(alliance, redirect, "alliance.synergy.saved");
                },
                refused -> form(actor, alliance, "", form, refused));
    }

    @GetMapping("/{synergy}/edit")
    ModelAndView edit(Actor actor, @PathVariable String id, @PathVariable String synergy) {
        var alliance = AllianceId.of(id);
        var standing = synergies.get(actor, alliance, SynergyId.of(synergy));
        return form(actor, alliance, synergy, SynergyForm.of(standing), Refused.nothing());
    }

    @PostMapping("/{synergy}")
    ModelAndView change(
            Actor actor,
            @PathVariable String id,
            @PathVariable String synergy,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var alliance = AllianceId.of(id);
        var one = SynergyId.of(synergy);
        var form = SynergyForm.of(sent);
        return new Rewrite<>(
                        form,
                        () ->
                                Saved.byAColleague(
                                        SynergyForm.of(synergies.get(actor, alliance, one))),
                        (typed, refused) -> form(actor, alliance, synergy, typed, refused))
                .attempt(() -> {
                    synergies.change(actor, alliance, one, form.read(), form.version());
                    return back(alliance, redirect, "alliance.synergy.saved");
                });
    }

    @PostMapping("/{synergy}/drop")
    String drop(
            Actor actor,
            @PathVariable String id,
            @PathVariable String synergy,
            RedirectAttributes redirect) {
        synergies.drop(actor, AllianceId.of(id), SynergyId.of(synergy));
        return back(AllianceId.of(id), redirect, "alliance.synergy.dropped");
    }

    private static String back(AllianceId alliance, RedirectAttributes redirect, String said) {
        return Rewrite.said(redirect, said, "/alliances/" + alliance + "/synergies");
    }

    private ModelAndView form(
            Actor actor, AllianceId alliance, String id, SynergyForm form, Refused refused) {
        var model =
                Map.of(
                        "head",
                        heads.of(actor, alliance),
                        "id",
                        id,
                        "form",
                        form.expectation(),
                        "version",
                        form.version(),
                        "refused",
                        refused);
        return new ModelAndView("alliance/synergyForm", model);
    }
}
