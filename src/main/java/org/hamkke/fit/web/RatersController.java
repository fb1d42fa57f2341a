package org.hamkke.fit.web;

import java.util.Map;
import org.hamkke.fit.FitRule;
import org.hamkke.fit.GuestRater;
import org.hamkke.fit.RaterId;
import org.hamkke.fit.Raters;
import org.hamkke.fit.SelectionId;
import org.hamkke.identity.EmailAddress;
import org.hamkke.identity.Letters;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Ids;
import org.hamkke.kernel.PersonId;
import org.hamkke.shell.Language;
import org.hamkke.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who is asked to score. */
@Controller
class RatersController {
    private final RatersPages pages;
    private final Raters raters;
    private final Letters letters;

    RatersController(RatersPages pages, Raters raters, Letters letters) {
        this.pages = pages;
        this.raters = raters;
        this.letters = letters;
    }

    @GetMapping("/selections/{id}/raters")
    ModelAndView show(Actor actor, @PathVariable String id) {
        return RatersForms.show(pages.page(actor, SelectionId.of(id), Refused.nothing(), Map.of()));
    }

    @PostMapping("/selections/{id}/raters/colleagues")
    ModelAndView colleague(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String person,
            RedirectAttributes redirect) {
        return new RatersForms(pages, actor, id, redirect)
                .done(
                        "fit.rater.asked",
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
        return new RatersForms(pages, actor, id, redirect)
                .done(
                        letters.deliver() ? "fit.rater.invited" : "fit.rater.invited.kept",
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
        return new RatersForms(pages, actor, id, redirect)
                .done(
                        letters.deliver() ? "fit.rater.renewed" : "fit.rater.renewed.kept",
                        Map.of(),
                        one -> raters.renew(actor, one, RaterId.of(rater), language));
    }

    @PostMapping("/selections/{id}/raters/{rater}/withdraw")
    ModelAndView withdraw(
            Actor actor,
            @PathVariable String id,
            @PathVariable String rater,
            RedirectAttributes redirect) {
        return new RatersForms(pages, actor, id, redirect)
                .done(
                        "fit.rater.withdrawn",
                        Map.of(),
                        one -> raters.withdraw(actor, one, RaterId.of(rater)));
    }
}
