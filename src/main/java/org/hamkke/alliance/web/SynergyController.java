package org.hamkke.alliance.web;

import java.util.List;
import java.util.Map;
import org.hamkke.alliance.AllianceHeads;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Synergies;
import org.hamkke.alliance.Synergy;
import org.hamkke.alliance.SynergyId;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Refused;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.Fact;
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
        return form(actor, AllianceId.of(id), "", ExpectationForm.BLANK, 0, Refused.nothing());
    }

    @PostMapping
    ModelAndView add(
            Actor actor,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var alliance = AllianceId.of(id);
        var form = ExpectationForm.row(sent, 0);
        return Attempt.of(
                () -> {
                    synergies.add(actor, alliance, form.read());
                    return back(alliance, redirect, "alliance.synergy.saved");
                },
                refused -> form(actor, alliance, "", form, 0, refused));
    }

    @GetMapping("/{synergy}/edit")
    ModelAndView edit(Actor actor, @PathVariable String id, @PathVariable String synergy) {
        var alliance = AllianceId.of(id);
        var standing = synergies.get(actor, alliance, SynergyId.of(synergy));
        return form(
                actor,
                alliance,
                synergy,
                ExpectationForm.of(standing.expectation()),
                standing.version(),
                Refused.nothing());
    }

    @PostMapping("/{synergy}")
    ModelAndView change(
            Actor actor,
            @PathVariable String id,
            @PathVariable String synergy,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var alliance = AllianceId.of(id);
        var form = ExpectationForm.row(sent, 0);
        int version = Forms.version(sent);
        return Attempt.of(
                () -> {
                    synergies.change(actor, alliance, SynergyId.of(synergy), form.read(), version);
                    return back(alliance, redirect, "alliance.synergy.saved");
                },
                refused -> form(actor, alliance, synergy, form, version, refused),
                () ->
                        conflict(
                                actor,
                                alliance,
                                form,
                                synergies.get(actor, alliance, SynergyId.of(synergy))));
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
        redirect.addFlashAttribute(Flash.NAME, Flash.of(said));
        return "redirect:/alliances/" + alliance + "/synergies";
    }

    private ModelAndView conflict(
            Actor actor, AllianceId alliance, ExpectationForm mine, Synergy standing) {
        var theirs = ExpectationForm.of(standing.expectation());
        var both =
                Conflict.of(
                        facts(mine),
                        facts(theirs),
                        Words.t("alliance.conflict.colleague"),
                        Words.t("alliance.conflict.saved"));
        var page =
                form(
                        actor,
                        alliance,
                        standing.id().toString(),
                        mine,
                        standing.version(),
                        Refused.nothing());
        return page.addObject("conflict", both);
    }

    private static List<Fact> facts(ExpectationForm one) {
        var figures =
                Words.t(
                        "alliance.expectation.typed",
                        "",
                        one.baseline(),
                        one.target(),
                        one.unit(),
                        one.due(),
                        one.yearlyValue());
        return List.of(
                new Fact(Words.t("alliance.expectation.name"), one.expectation()),
                new Fact(Words.t("alliance.goal.figures"), figures),
                new Fact(Words.t("alliance.expectation.basis"), one.basis()));
    }

    private ModelAndView form(
            Actor actor,
            AllianceId alliance,
            String id,
            ExpectationForm form,
            int version,
            Refused refused) {
        var model =
                Map.of(
                        "head",
                        heads.of(actor, alliance),
                        "id",
                        id,
                        "form",
                        form,
                        "version",
                        version,
                        "refused",
                        refused);
        return new ModelAndView("alliance/synergyForm", model);
    }
}
