package org.hamkke.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import org.hamkke.identity.Passes;
import org.hamkke.identity.Seats;
import org.hamkke.identity.SignIn;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class SignInController {
    private final SignIn signIn;
    private final Passes passes;
    private final Seats seats;

    SignInController(SignIn signIn, Passes passes, Seats seats) {
        this.signIn = signIn;
        this.passes = passes;
        this.seats = seats;
    }

    @GetMapping("/sign-in")
    ModelAndView show(@RequestParam(required = false) @Nullable String next) {
        if (CurrentActor.find().isPresent()) return new ModelAndView("redirect:/");
        if (seats.nobodyIsSeated()) return new ModelAndView("redirect:/setup");
        return page(SignInForm.empty(next), Refused.nothing());
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(
            @ModelAttribute SignInForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        return Attempt.of(() -> enter(form, request, response), refused -> page(form, refused));
    }

    private String enter(
            SignInForm form, HttpServletRequest request, HttpServletResponse response) {
        var email = Objects.requireNonNull(form.email());
        var password = Objects.requireNonNull(form.password());
        var secret =
                signIn.signIn(email, password, Visitor.device(request), Visitor.isLocal(request));
        SessionCookie.write(request, response, secret);
        return "redirect:" + form.next();
    }

    @PostMapping("/sign-out")
    String signOut(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.read(request).ifPresent(passes::close);
        SessionCookie.clear(request, response);
        return "redirect:/sign-in";
    }

    private static ModelAndView page(SignInForm form, Refused refused) {
        return new ModelAndView("identity/signIn", Map.of("form", form, "refused", refused));
    }
}
