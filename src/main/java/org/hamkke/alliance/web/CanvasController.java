package org.hamkke.alliance.web;

import java.util.Map;
import java.util.Optional;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Canvases;
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
@RequestMapping("/alliances/{id}/canvas")
class CanvasController {
    private final Canvases canvases;
    private final CanvasPages pages;

    CanvasController(Canvases canvases, CanvasPages pages) {
        this.canvases = canvases;
        this.pages = pages;
    }

    /** @param round which one to show; the newest otherwise */
    @GetMapping
    ModelAndView show(Actor actor, @PathVariable String id, @RequestParam Optional<Integer> round) {
        var alliance = AllianceId.of(id);
        return page(actor, alliance, round, pages.standing(actor, alliance), Refused.nothing());
    }

    /** Saved, or handed in where the second button was pressed. */
    @PostMapping
    ModelAndView write(
            Actor actor,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var alliance = AllianceId.of(id);
        var form = CanvasForm.of(sent);
        boolean last = !Forms.one(sent, "handIn").isEmpty();
        return new Rewrite<>(
                        form,
                        () -> Saved.byAColleague(pages.standing(actor, alliance)),
                        (typed, refused) -> page(actor, alliance, Optional.empty(), typed, refused))
                .attempt(() -> write(actor, alliance, form, last, redirect));
    }

    private String write(
            Actor actor,
            AllianceId alliance,
            CanvasForm form,
            boolean handsIn,
            RedirectAttributes redirect) {
        if (handsIn) canvases.handIn(actor, alliance, form.read(), form.version());
        else canvases.write(actor, alliance, form.read(), form.version());
        return Rewrite.said(
                redirect,
                handsIn ? "alliance.canvas.handed-in" : "alliance.canvas.saved",
                path(alliance));
    }

    @PostMapping("/rounds")
    ModelAndView open(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        var alliance = AllianceId.of(id);
        return Attempt.of(
                () -> {
                    canvases.open(actor, alliance, reason);
                    return Rewrite.said(redirect, "alliance.canvas.opened", path(alliance));
                },
                refused ->
                        page(
                                        actor,
                                        alliance,
                                        Optional.empty(),
                                        pages.standing(actor, alliance),
                                        refused)
                                .addObject("reason", reason));
    }

    private static String path(AllianceId alliance) {
        return "/alliances/" + alliance + "/canvas";
    }

    private ModelAndView page(
            Actor actor,
            AllianceId alliance,
            Optional<Integer> round,
            CanvasForm form,
            Refused refused) {
        return new ModelAndView(
                "alliance/canvas",
                Map.of("page", pages.of(actor, alliance, round), "form", form, "refused", refused));
    }
}
