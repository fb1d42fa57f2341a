package org.hamkke.identity.web;

import org.hamkke.identity.OwnSeat;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Refused;
import org.hamkke.shell.Rewrite;
import org.hamkke.shell.Saved;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who one is to the others, and one's password. */
@Controller
class ProfileController {
    private static final String PATH = "/settings/profile";

    private final OwnSeat own;

    ProfileController(OwnSeat own) {
        this.own = own;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor) {
        return page(standing(actor), Refused.nothing());
    }

    @PostMapping(PATH)
    ModelAndView portray(
            Actor actor, @ModelAttribute PortrayalForm form, RedirectAttributes redirect) {
        return new Rewrite<>(form, () -> Saved.byAColleague(standing(actor)), this::page)
                .attempt(() -> {
                    own.portray(actor, form.read(), form.version());
                    return Rewrite.said(redirect, "identity.profile.saved", PATH);
                });
    }

    @PostMapping(PATH + "/password")
    ModelAndView changePassword(
            Actor actor,
            SeatAuthentication seat,
            @RequestParam String current,
            @RequestParam String password,
            RedirectAttributes redirect) {
        return Attempt.of(
                () -> {
                    own.changePassword(actor, current, password, seat.bearer().pass());
                    return Rewrite.said(redirect, "identity.profile.newPassword", PATH);
                },
                refused -> page(standing(actor), refused));
    }

    private PortrayalForm standing(Actor actor) {
        return PortrayalForm.of(own.of(actor));
    }

    private ModelAndView page(PortrayalForm form, Refused refused) {
        return new ModelAndView("identity/profile")
                .addObject("form", form)
                .addObject("refused", refused);
    }
}
