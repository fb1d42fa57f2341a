package org.hamkke.alliance.web;

import java.util.Map;
import java.util.Optional;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.CanvasMarks;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Rewrite;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether the own side was understood. */
@Controller
class CanvasMarkController {
    private final CanvasMarks marks;
    private final CanvasPages pages;

    CanvasMarkController(CanvasMarks marks, CanvasPages pages) {
        this.marks = marks;
        this.pages = pages;
    }

    @PostMapping("/alliances/{id}/canvas/marks")
    ModelAndView mark(
            Actor actor,
            @PathVariable String id,
            @RequestParam int round,
            @RequestParam String believer,
            @RequestParam boolean agrees,
            @RequestParam(defaultValue = "") String note,
            RedirectAttributes redirect) {
        var alliance = AllianceId.of(id);
        return Attempt.of(
                () -> {
                    marks.mark(actor, alliance, round, OrganisationId.of(believer), agrees, note);
                    return Rewrite.said(
                            redirect,
                            "alliance.canvas.marked",
                            "/alliances/" + alliance + "/canvas#heard");
                },
                refused ->
                        new ModelAndView(
                                        "alliance/canvas",
                                        Map.of(
                                                "page",
                                                pages.of(actor, alliance, Optional.of(round)),
                                                "form",
                                                CanvasForm.BLANK,
                                                "refused",
                                                refused))
                                .addObject("note", note));
    }
}
