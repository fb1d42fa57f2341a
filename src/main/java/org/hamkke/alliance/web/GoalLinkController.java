package org.hamkke.alliance.web;

import java.util.Map;
import org.hamkke.alliance.AllianceHeads;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.GoalId;
import org.hamkke.alliance.GoalLinks;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Refused;
import org.hamkke.shell.Rewrite;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The joint goals beside the numbers of our own blueprints; only the own company sees it. */
@Controller
@RequestMapping("/alliances/{id}/goals")
class GoalLinkController {
    private final AllianceHeads heads;
    private final GoalLinks links;

    GoalLinkController(AllianceHeads heads, GoalLinks links) {
        this.heads = heads;
        this.links = links;
    }

    @GetMapping("/blueprint")
    ModelAndView show(Actor actor, @PathVariable String id) {
        return page(actor, AllianceId.of(id), Refused.nothing(), false);
    }

    /** @param number blueprint and name as {@link NumberKey} writes them; empty to take the link away */
    @PostMapping("/{goal}/number")
    ModelAndView link(
            Actor actor,
            @PathVariable String id,
            @PathVariable String goal,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "0") int version,
            RedirectAttributes redirect) {
        var alliance = AllianceId.of(id);
        return Attempt.of(
                () -> {
                    links.link(actor, alliance, GoalId.of(goal), NumberKey.read(number), version);
                    return Rewrite.said(
                            redirect,
                            "alliance.link.saved",
                            "/alliances/" + alliance + "/goals/blueprint");
                },
                refused -> page(actor, alliance, refused, false),
                () -> page(actor, alliance, Refused.nothing(), true));
    }

    private ModelAndView page(Actor actor, AllianceId alliance, Refused refused, boolean stale) {
        return new ModelAndView(
                "alliance/goalNumbers",
                Map.of(
                        "head",
                        heads.of(actor, alliance),
                        "coverage",
                        links.of(actor, alliance),
                        "refused",
                        refused,
                        "stale",
                        stale));
    }
}
