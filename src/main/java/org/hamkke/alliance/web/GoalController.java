package org.hamkke.alliance.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.hamkke.alliance.AllianceHeads;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Goal;
import org.hamkke.alliance.GoalId;
import org.hamkke.alliance.Goals;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
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
@RequestMapping("/alliances/{id}/goals")
class GoalController {
    private final AllianceHeads heads;
    private final Goals goals;
    private final GoalPages pages;
    private final Clock clock;

    GoalController(AllianceHeads heads, Goals goals, GoalPages pages, Clock clock) {
        this.heads = heads;
        this.goals = goals;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Actor actor, @PathVariable String id) {
        var alliance = AllianceId.of(id);
        return new ModelAndView(
                "alliance/goals",
                Map.of("head", heads.of(actor, alliance), "goals", pages.of(actor, alliance)));
    }

    @GetMapping("/new")
    ModelAndView blank(Actor actor, @PathVariable String id) {
        return form(actor, AllianceId.of(id), "", GoalForm.BLANK, Refused.nothing());
    }

    /** What the goal lacks as it stands in the form, while it is being typed. */
    @GetMapping("/smart")
    ModelAndView smart(
            Actor actor,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent) {
        heads.of(actor, AllianceId.of(id));
        return new ModelAndView(
                "alliance/smartCheck",
                Map.of(
                        "path",
                        "/alliances/" + id + "/goals",
                        "check",
                        check(GoalForm.typing(sent))));
    }

    private SmartCheck check(GoalForm form) {
        return SmartCheck.of(form.sketch(), LocalDate.now(clock));
    }

    @PostMapping
    ModelAndView draft(
            Actor actor,
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var alliance = AllianceId.of(id);
        var form = GoalForm.of(sent);
        return Attempt.of(
                () -> {
                    goals.draft(actor, alliance, form.read());
                    return saved(alliance, redirect);
                },
                refused -> form(actor, alliance, "", form, refused));
    }

    @GetMapping("/{goal}/edit")
    ModelAndView edit(Actor actor, @PathVariable String id, @PathVariable String goal) {
        var alliance = AllianceId.of(id);
        return form(
                actor,
                alliance,
                goal,
                GoalForm.of(latest(actor, alliance, goal)),
                Refused.nothing());
    }

    @PostMapping("/{goal}")
    ModelAndView write(
            Actor actor,
            @PathVariable String id,
            @PathVariable String goal,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var alliance = AllianceId.of(id);
        var form = GoalForm.of(sent);
        return new Rewrite<>(
                        form,
                        () -> Saved.bySomebody(GoalForm.of(latest(actor, alliance, goal))),
                        (typed, refused) -> form(actor, alliance, goal, typed, refused))
                .attempt(() -> {
                    goals.write(actor, alliance, GoalId.of(goal), form.read(), form.version());
                    return saved(alliance, redirect);
                });
    }

    private static String saved(AllianceId alliance, RedirectAttributes redirect) {
        return Rewrite.said(redirect, "alliance.goal.saved", "/alliances/" + alliance + "/goals");
    }

    private Goal latest(Actor actor, AllianceId alliance, String goal) {
        return goals.editions(actor, alliance, GoalId.of(goal)).stream()
                .filter(one -> one.isDraft() || one.isInEffect())
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private ModelAndView form(
            Actor actor, AllianceId alliance, String id, GoalForm form, Refused refused) {
        var head = heads.of(actor, alliance);
        var synergies = pages.synergyNames(actor, alliance);
        return new ModelAndView(
                "alliance/goalForm",
                Map.of(
                        "head",
                        head,
                        "id",
                        id,
                        "form",
                        form,
                        "synergies",
                        synergies,
                        "check",
                        check(form),
                        "refused",
                        refused));
    }
}
