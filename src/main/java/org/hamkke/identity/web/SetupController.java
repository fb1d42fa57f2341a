package org.hamkke.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;
import org.hamkke.identity.Seats;
import org.hamkke.identity.SignIn;
import org.hamkke.kernel.Role;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first start: the first organisation and its first person, or the demo story. */
@Controller
class SetupController {
    private static final Set<Role> FIRST_PERSON =
            Set.of(Role.EXECUTIVE, Role.MANAGER, Role.ADMINISTRATOR);

    private final Seats seats;
    private final SignIn signIn;

    SetupController(Seats seats, SignIn signIn) {
        this.seats = seats;
        this.signIn = signIn;
    }

    @GetMapping("/setup")
    ModelAndView show() {
        if (!seats.nobodyIsSeated()) return new ModelAndView("redirect:/sign-in");
        return page(SeatForm.of("", ""), Refused.nothing());
    }

    @PostMapping("/setup")
    ModelAndView found(
            @ModelAttribute SeatForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        return Attempt.of(
                () -> found(form, request, response, SeatForm.text(form.email())),
                refused -> page(form, refused));
    }

    private String found(
            SeatForm form, HttpServletRequest request, HttpServletResponse response, String email) {
        seats.foundFirst(form.newOrganisation(), form.newPerson(email, FIRST_PERSON));
        var secret =
                signIn.signIn(
                        email,
                        SeatForm.text(form.password()),
                        Visitor.device(request),
                        Visitor.isLocal(request));
        SessionCookie.write(request, response, secret);
        return "redirect:/";
    }

    private static ModelAndView page(SeatForm form, Refused refused) {
        return new ModelAndView("identity/setup", Map.of("form", form, "refused", refused));
    }
}
