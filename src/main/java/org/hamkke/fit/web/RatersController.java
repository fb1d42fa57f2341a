package org.hamkke.fit.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.hamkke.fit.CriteriaLocks;
import org.hamkke.fit.FitRule;
import org.hamkke.fit.GuestRater;
import org.hamkke.fit.RaterId;
import org.hamkke.fit.Raters;
import org.hamkke.fit.RoundPlan;
import org.hamkke.fit.Rounds;
import org.hamkke.fit.SelectionId;
import org.hamkke.identity.EmailAddress;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Ids;
import org.hamkke.kernel.PersonId;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Language;
import org.hamkke.shell.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The lock on the criteria, the rounds, and who is asked to score. */
@Controller
class RatersController {
    private final RatersPages pages;
    private final CriteriaLocks locks;
    private final Rounds rounds;
    private final Raters raters;

    RatersController(RatersPages pages, CriteriaLocks locks, Rounds rounds, Raters raters) {
        this.pages = pages;
        this.locks = locks;
        this.rounds = rounds;
        this.raters = raters;
    }

    @GetMapping("/selections/{id}/raters")
    ModelAndView show(Actor actor, @PathVariable String id) {
        return page(actor, SelectionId.of(id), Refused.nothing(), Map.of());
    }

    @PostMapping("/selections/{id}/lock")
    ModelAndView lock(Actor actor, @PathVariable String id, RedirectAttributes redirect) {
        return done(actor, id, redirect, "fit.lock.done", Map.of(), one -> locks.lock(actor, one));
    }

    @PostMapping("/selections/{id}/unlock")
    ModelAndView unlock(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        return done(
                actor,
                id,
                redirect,
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
        return done(
                actor,
                id,
                redirect,
                "fit.round.opened",
                Map.of("due", due, "about", about),
                one -> rounds.open(actor, one, new RoundPlan(day(due), "short".equals(about))));
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
                done(
                        actor,
                        id,
                        redirect,
                        "fit.round.closed",
                        Map.of(),
                        one -> rounds.close(actor, one));
        if (answer.getStatus() == null)
            answer.setViewName("redirect:/selections/" + id + "/meeting");
        return answer;
    }

    @PostMapping("/selections/{id}/raters/colleagues")
    ModelAndView colleague(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String person,
            RedirectAttributes redirect) {
        return done(
                actor,
                id,
                redirect,
                "fit.rater.invited",
                Map.of("person", person),
                one -> {
                    FitRule.COLLEAGUE_MAY_SCORE.require(!person.isBlank());
                    var asked = new PersonId(Ids.parse(person));
                    raters.inviteColleague(actor, one, asked, Language.current().tag());
                });
    }

    @PostMapping("/selections/{id}/raters/guests")
    ModelAndView guest(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String guest,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "ko") String language,
            RedirectAttributes redirect) {
        return done(
                actor,
                id,
                redirect,
                "fit.rater.invited",
                Map.of("guest", guest, "email", email, "language", language),
                one ->
                        raters.inviteGuest(
                                actor,
                                one,
                                new GuestRater(guest, new EmailAddress(email), language)));
    }

    @PostMapping("/selections/{id}/raters/{rater}/renew")
    ModelAndView renew(
            Actor actor,
            @PathVariable String id,
            @PathVariable String rater,
            RedirectAttributes redirect) {
        var language = Language.current().tag();
        return done(
                actor,
                id,
                redirect,
                "fit.rater.renewed",
                Map.of(),
                one -> raters.renew(actor, one, RaterId.of(rater), language));
    }

    @PostMapping("/selections/{id}/raters/{rater}/withdraw")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable String id,
            @PathVariable String rater,
            RedirectAttributes redirect) {
        return done(
                actor,
                id,
                redirect,
                "fit.rater.withdrawn",
                Map.of(),
                one -> raters.withdraw(actor, one, RaterId.of(rater)));
    }

    private interface Act {
        void on(SelectionId id);
    }

    private ModelAndView done(
            Actor actor,
            String id,
            RedirectAttributes redirect,
            String said,
            Map<String, String> typed,
            Act act) {
        var selection = SelectionId.of(id);
        return Attempt.of(
                () -> {
                    act.on(selection);
                    redirect.addFlashAttribute(Flash.NAME, Flash.of(said));
                    return "redirect:/selections/" + selection + "/raters";
                },
                refused -> page(actor, selection, refused, typed));
    }

    private ModelAndView page(
            Actor actor, SelectionId id, Refused refused, Map<String, String> typed) {
        return new ModelAndView(
                "fit/raters", Map.of("page", pages.page(actor, id, refused, typed)));
    }
}
