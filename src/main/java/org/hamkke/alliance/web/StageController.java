package org.hamkke.alliance.web;

import java.util.Map;
import org.hamkke.alliance.AllianceHeads;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Gates;
import org.hamkke.alliance.Stage;
import org.hamkke.alliance.Stages;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Leaving the present stage: what is done, what stays open and why, put to the keys. */
@Controller
@RequestMapping("/alliances/{id}/stage")
class StageController {
    private final AllianceHeads heads;
    private final Gates gates;
    private final Stages stages;

    StageController(AllianceHeads heads, Gates gates, Stages stages) {
        this.heads = heads;
        this.gates = gates;
        this.stages = stages;
    }

    @GetMapping
    ModelAndView ask(Actor actor, @PathVariable String id) {
        return page(actor, AllianceId.of(id), "", Refused.nothing());
    }

    @PostMapping
    ModelAndView leave(
            Actor actor,
            @PathVariable String id,
            @RequestParam String from,
            @RequestParam(defaultValue = "") String reason) {
        var alliance = AllianceId.of(id);
        var stage = Forms.choice(Stage.class, from);
        return Attempt.of(
                () -> "redirect:/assents/" + stages.propose(actor, alliance, stage, reason),
                refused -> page(actor, alliance, reason, refused));
    }

    private ModelAndView page(Actor actor, AllianceId id, String reason, Refused refused) {
        var head = heads.of(actor, id);
        var gate = gates.at(actor, head.alliance(), head.alliance().stage());
        return new ModelAndView(
                "alliance/stage",
                Map.of("head", head, "gate", gate, "reason", reason, "refused", refused));
    }
}
