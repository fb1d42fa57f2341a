package org.hamkke.performance.web;

import java.time.Clock;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Alliances;
import org.hamkke.alliance.Synergies;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.performance.KpiId;
import org.hamkke.performance.Kpis;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Formats;
import org.hamkke.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One KPI: written, changed, put to the keys. */
@Controller
@RequestMapping("/alliances/{alliance}/performance/kpis")
class KpiController {
    private final Alliances alliances;
    private final Kpis kpis;
    private final Synergies synergies;
    private final PerformancePages pages;
    private final Clock clock;

    KpiController(
            Alliances alliances,
            Kpis kpis,
            Synergies synergies,
            PerformancePages pages,
            Clock clock) {
        this.alliances = alliances;
        this.kpis = kpis;
        this.synergies = synergies;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/new")
    ModelAndView blank(
            Actor actor,
            @PathVariable String alliance,
            @RequestParam(defaultValue = "") String synergy) {
        var parties = alliances.get(actor, AllianceId.of(alliance));
        KernelRule.requireWriter(actor);
        var today = Formats.day(clock.instant());
        var expected = synergies.of(actor, parties.id());
        var form =
                expected.stream()
                        .filter(one -> one.id().toString().equals(synergy))
                        .findFirst()
                        .map(one -> KpiForm.of(one, today));
        return KpiViews.blank(parties, form.orElse(KpiForm.empty(today)), Refused.nothing())
                .addObject("synergies", expected);
    }

    @PostMapping
    ModelAndView write(
            Actor actor,
            @PathVariable String alliance,
            @ModelAttribute KpiForm form,
            @RequestParam(defaultValue = "false") boolean propose,
            RedirectAttributes redirect) {
        var parties = alliances.get(actor, AllianceId.of(alliance));
        return Attempt.of(
                () -> {
                    var definition = form.definitionOfKpi();
                    var kpi =
                            propose
                                    ? kpis.writeAndPropose(actor, parties.id(), definition)
                                    : kpis.write(actor, parties.id(), definition);
                    return after(redirect, alliance, kpi.toString(), propose);
                },
                refused -> KpiViews.blank(parties, form, refused));
    }

    @GetMapping("/{kpi}")
    ModelAndView show(Actor actor, @PathVariable String alliance, @PathVariable String kpi) {
        return KpiViews.show(page(actor, alliance, kpi), ReadingForm.empty(), Refused.nothing());
    }

    @GetMapping("/{kpi}/edit")
    ModelAndView edit(Actor actor, @PathVariable String alliance, @PathVariable String kpi) {
        var page = page(actor, alliance, kpi);
        KernelRule.requireWriter(actor);
        return KpiViews.edit(
                page,
                KpiForm.of(page.newest().definition(), page.newest().newest()),
                Refused.nothing());
    }

    @PostMapping("/{kpi}")
    ModelAndView change(
            Actor actor,
            @PathVariable String alliance,
            @PathVariable String kpi,
            @ModelAttribute KpiForm form,
            @RequestParam(defaultValue = "false") boolean propose,
            RedirectAttributes redirect) {
        var page = page(actor, alliance, kpi);
        return Attempt.of(
                () -> {
                    var definition = form.definitionOfKpi();
                    if (propose)
                        kpis.changeAndPropose(actor, page.kpi().id(), form.basedOn(), definition);
                    else kpis.change(actor, page.kpi().id(), form.basedOn(), definition);
                    return after(redirect, alliance, kpi, propose);
                },
                refused -> KpiViews.edit(page, form, refused),
                () -> KpiViews.conflict(page(actor, alliance, kpi), form));
    }

    @PostMapping("/{kpi}/proposal")
    String propose(
            Actor actor,
            @PathVariable String alliance,
            @PathVariable String kpi,
            @RequestParam int version,
            RedirectAttributes redirect) {
        kpis.propose(actor, page(actor, alliance, kpi).kpi().id(), version);
        return after(redirect, alliance, kpi, true);
    }

    private KpiPage page(Actor actor, String alliance, String kpi) {
        return pages.of(actor, AllianceId.of(alliance), KpiId.of(kpi));
    }

    private static String after(
            RedirectAttributes redirect, String alliance, String kpi, boolean proposed) {
        redirect.addFlashAttribute(
                Flash.NAME, Flash.of(proposed ? "performance.proposed" : "performance.saved"));
        return "redirect:/alliances/"
                + AllianceId.of(alliance)
                + "/performance/kpis/"
                + KpiId.of(kpi);
    }
}
