package org.hamkke.alliance.web;

import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.GoalId;
import org.hamkke.alliance.Goals;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A goal on its way to the keys, out of effect, or given up. */
@Controller
@RequestMapping("/alliances/{id}/goals/{goal}")
class GoalKeysController {
    private final Goals goals;

    GoalKeysController(Goals goals) {
        this.goals = goals;
    }

    @PostMapping("/proposal")
    String propose(
            Actor actor,
            @PathVariable String id,
            @PathVariable String goal,
            @RequestParam int version) {
        return "redirect:/assents/"
                + goals.propose(actor, AllianceId.of(id), GoalId.of(goal), version);
    }

    @PostMapping("/retirement")
    String retire(
            Actor actor,
            @PathVariable String id,
            @PathVariable String goal,
            @RequestParam(defaultValue = "") String reason) {
        return "redirect:/assents/"
                + goals.proposeRetirement(actor, AllianceId.of(id), GoalId.of(goal), reason);
    }

    @PostMapping("/discard")
    String discard(
            Actor actor,
            @PathVariable String id,
            @PathVariable String goal,
            RedirectAttributes redirect) {
        goals.discard(actor, AllianceId.of(id), GoalId.of(goal));
        redirect.addFlashAttribute(Flash.NAME, Flash.of("alliance.goal.discarded"));
        return "redirect:/alliances/" + id + "/goals";
    }
}
