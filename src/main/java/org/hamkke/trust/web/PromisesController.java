package org.hamkke.trust.web;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Alliances;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Paging;
import org.hamkke.shell.Refused;
import org.hamkke.shell.face.Choice;
import org.hamkke.trust.PromiseId;
import org.hamkke.trust.PromiseSummary;
import org.hamkke.trust.Promises;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Promises of both sides: made, kept, confirmed. */
@Controller
@RequestMapping("/alliances/{alliance}/promises")
class PromisesController {
    private static final PromiseFilter ALL = new PromiseFilter(null, null);

    private final Promises promises;
    private final PromisesPages pages;
    private final Alliances alliances;
    private final Seats seats;

    PromisesController(Promises promises, PromisesPages pages, Alliances alliances, Seats seats) {
        this.promises = promises;
        this.pages = pages;
        this.alliances = alliances;
        this.seats = seats;
    }

    @GetMapping
    ModelAndView list(
            Actor actor,
            @PathVariable String alliance,
            @ModelAttribute PromiseFilter filter,
            Paging paging) {
        return list(pages.of(actor, AllianceId.of(alliance), filter, paging), Refused.nothing());
    }

    @GetMapping("/new")
    ModelAndView blank(Actor actor, @PathVariable String alliance) {
        KernelRule.requireWriter(actor);
        return form(actor, alliance, PromiseForm.empty(), Refused.nothing());
    }

    @PostMapping
    ModelAndView make(
            Actor actor,
            @PathVariable String alliance,
            @ModelAttribute PromiseForm form,
            RedirectAttributes redirect) {
        return Attempt.of(
                () -> {
                    promises.make(actor, AllianceId.of(alliance), form.promiseOf(actor));
                    redirect.addFlashAttribute(Flash.NAME, Flash.of("trust.made"));
                    return "redirect:/alliances/" + AllianceId.of(alliance) + "/promises";
                },
                refused -> form(actor, alliance, form, refused));
    }

    @PostMapping("/{promise}/keep")
    ModelAndView keep(
            Actor actor,
            @PathVariable String alliance,
            @PathVariable String promise,
            @RequestParam(defaultValue = "") String keptOn,
            @RequestParam(defaultValue = "") String evidence,
            RedirectAttributes redirect) {
        var day = PromiseForm.day(keptOn).orElse(promises.today());
        return answer(
                actor,
                alliance,
                promise,
                redirect,
                "trust.claimed",
                id -> promises.keep(actor, id, day, evidence));
    }

    @PostMapping("/{promise}/admit")
    ModelAndView admit(
            Actor actor,
            @PathVariable String alliance,
            @PathVariable String promise,
            RedirectAttributes redirect) {
        return answer(
                actor,
                alliance,
                promise,
                redirect,
                "trust.admitted",
                id -> promises.admit(actor, id));
    }

    @PostMapping("/{promise}/confirm")
    ModelAndView confirm(
            Actor actor,
            @PathVariable String alliance,
            @PathVariable String promise,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes redirect) {
        var answered =
                answer(
                        actor,
                        alliance,
                        promise,
                        redirect,
                        "trust.confirmed",
                        id -> promises.confirm(actor, id, version));
        if (back.equals("/") && answered.getStatus() == null) answered.setViewName("redirect:/");
        return answered;
    }

    @PostMapping("/{promise}/dispute")
    ModelAndView dispute(
            Actor actor,
            @PathVariable String alliance,
            @PathVariable String promise,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return answer(
                actor,
                alliance,
                promise,
                redirect,
                "trust.disputed",
                id -> promises.dispute(actor, id, version, reason));
    }

    @PostMapping("/{promise}/release")
    ModelAndView release(
            Actor actor,
            @PathVariable String alliance,
            @PathVariable String promise,
            @RequestParam int version,
            RedirectAttributes redirect) {
        return answer(
                actor,
                alliance,
                promise,
                redirect,
                "trust.released",
                id -> promises.release(actor, id, version));
    }

    private ModelAndView answer(
            Actor actor,
            String alliance,
            String promise,
            RedirectAttributes redirect,
            String key,
            Consumer<PromiseId> act) {
        var id = found(actor, alliance, promise).id();
        return Attempt.of(
                () -> {
                    act.accept(id);
                    redirect.addFlashAttribute(Flash.NAME, Flash.of(key));
                    return "redirect:/alliances/" + AllianceId.of(alliance) + "/promises";
                },
                refused ->
                        list(pages.of(actor, AllianceId.of(alliance), ALL, Paging.START), refused));
    }

    private PromiseSummary found(Actor actor, String alliance, String promise) {
        var found = promises.get(actor, PromiseId.of(promise));
        if (!found.alliance().equals(AllianceId.of(alliance).value())) throw new NotFound();
        return found;
    }

    private ModelAndView list(PromisesPage page, Refused refused) {
        return new ModelAndView("trust/list", Map.of("page", page, "refused", refused));
    }

    private ModelAndView form(Actor actor, String alliance, PromiseForm form, Refused refused) {
        List<Choice> people =
                seats.peopleOf(actor.organisation()).stream()
                        .map(seated -> new Choice(seated.id().toString(), seated.titled()))
                        .toList();
        return new ModelAndView(
                "trust/form",
                Map.of(
                        "alliance",
                        alliances.get(actor, AllianceId.of(alliance)),
                        "people",
                        people,
                        "form",
                        form,
                        "refused",
                        refused));
    }
}
