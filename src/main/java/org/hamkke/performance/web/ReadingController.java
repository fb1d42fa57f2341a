package org.hamkke.performance.web;

import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.performance.KpiId;
import org.hamkke.performance.PerformanceRule;
import org.hamkke.performance.ReadingId;
import org.hamkke.performance.ReadingSummary;
import org.hamkke.performance.Readings;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Values: entered here, answered by the other side. */
@Controller
@RequestMapping("/alliances/{alliance}/performance")
class ReadingController {
    private final Readings readings;
    private final PerformancePages pages;

    ReadingController(Readings readings, PerformancePages pages) {
        this.readings = readings;
        this.pages = pages;
    }

    /** Someone else's value for the same stretch shows at once in the history of the page that comes back. */
    @PostMapping("/kpis/{kpi}/readings")
    ModelAndView enter(
            Actor actor,
            @PathVariable String alliance,
            @PathVariable String kpi,
            @ModelAttribute ReadingForm form,
            RedirectAttributes redirect) {
        var page = pages.of(actor, AllianceId.of(alliance), KpiId.of(kpi));
        return Attempt.of(
                () -> {
                    readings.enter(actor, page.kpi().id(), form.reading());
                    redirect.addFlashAttribute(Flash.NAME, Flash.of("performance.reading.entered"));
                    return "redirect:" + page.path();
                },
                refused -> KpiViews.show(page, form, refused),
                () ->
                        KpiViews.show(
                                pages.of(actor, AllianceId.of(alliance), KpiId.of(kpi)),
                                form,
                                Refused.of(PerformanceRule.PERIOD_WAS_READ_IN_BETWEEN.refusal())));
    }

    @PostMapping("/readings/{reading}/confirm")
    String confirm(
            Actor actor,
            @PathVariable String alliance,
            @PathVariable String reading,
            @RequestParam String hash,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes redirect) {
        var shown = found(actor, alliance, reading);
        readings.confirm(actor, shown.id(), Typed.shown(hash));
        redirect.addFlashAttribute(
                Flash.NAME, Flash.of("performance.reading.confirmed", shown.name()));
        return to(shown, back);
    }

    @PostMapping("/readings/{reading}/dispute")
    ModelAndView dispute(
            Actor actor,
            @PathVariable String alliance,
            @PathVariable String reading,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        var shown = found(actor, alliance, reading);
        return Attempt.of(
                () -> {
                    readings.dispute(actor, shown.id(), reason);
                    redirect.addFlashAttribute(
                            Flash.NAME, Flash.of("performance.reading.disputed", shown.name()));
                    return to(shown, "");
                },
                refused ->
                        KpiViews.show(
                                pages.of(actor, AllianceId.of(alliance), shown.kpi()),
                                ReadingForm.empty(),
                                refused));
    }

    private ReadingSummary found(Actor actor, String alliance, String reading) {
        var found = readings.get(actor, ReadingId.of(reading));
        if (!found.alliance().equals(AllianceId.of(alliance).value())) throw new NotFound();
        return found;
    }

    /** Back to 오늘 when the answer was given there. */
    private static String to(ReadingSummary reading, String back) {
        return back.equals("/")
                ? "redirect:/"
                : "redirect:/alliances/"
                        + reading.alliance()
                        + "/performance/kpis/"
                        + reading.kpi();
    }
}
