package org.hamkke.fit.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.hamkke.fit.CriteriaLocks;
import org.hamkke.fit.FitRule;
import org.hamkke.fit.RoundPlan;
import org.hamkke.fit.Rounds;
import org.hamkke.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The lock on the criteria, and the rounds it protects. */
@Controller
class RoundsController {
    private final RatersPages pages;
    private final CriteriaLocks locks;
    private final Rounds rounds;

    RoundsController(RatersPages pages, CriteriaLocks locks, Rounds rounds) {
        this.pages = pages;
        this.locks = locks;
        this.rounds = rounds;
    }

    @PostMapping("/selections/{id}/lock")
    ModelAndView lock(Actor actor, @PathVariable String id, RedirectAttributes redirect) {
        return new RatersForms(pages, actor, id, redirect)
                .done("fit.lock.done", Map.of(), one -> locks.lock(actor, one));
    }

    @PostMapping("/selections/{id}/unlock")
    ModelAndView unlock(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return new RatersForms(pages, actor, id, redirect)
                .done(
                        "fit.unlock.done",
                        Map.of("reason", reason),
                        one -> locks.unlock(actor, one, reason));
    }

    @PostMapping("/selections/{id}/rounds")
    ModelAndView open(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String due,
            @RequestParam(defaultValue = "all") String about,
            RedirectAttributes redirect) {
        return new RatersForms(pages, actor, id, redirect)
                .done(
                        "fit.round.opened",
                        Map.of("due", due, "about", about),
                        one ->
                                rounds.open(
                                        actor,
                                        one,
                                        new RoundPlan(day(due), "short".equals(about))));
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException _) {
            throw FitRule.DUE_DAY_IS_AHEAD.refusal();
        }
    }

    @PostMapping("/selections/{id}/rounds/close")
    ModelAndView close(Actor actor, @PathVariable String id, RedirectAttributes redirect) {
        var answer =
                new RatersForms(pages, actor, id, redirect)
                        .done("fit.round.closed", Map.of(), one -> rounds.close(actor, one));
        if (answer.getStatus() == null)
            answer.setViewName("redirect:/selections/" + id + "/meeting");
        return answer;
    }
}
