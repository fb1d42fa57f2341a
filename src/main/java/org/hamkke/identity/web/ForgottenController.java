package org.hamkke.identity.web;

import org.hamkke.identity.EmailAddress;
import org.hamkke.identity.ForgottenPasswords;
import org.hamkke.identity.Secret;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks for a letter and, behind its link, for a new password: GET shows it, only POST takes it. */
@Controller
class ForgottenController {
    private final ForgottenPasswords forgotten;

    ForgottenController(ForgottenPasswords forgotten) {
        this.forgotten = forgotten;
    }

    @GetMapping("/password")
    ModelAndView show() {
        return askPage("", Refused.nothing());
    }

    @PostMapping("/password")
    ModelAndView ask(@RequestParam String email, RedirectAttributes redirect) {
        return Attempt.of(
                () -> {
                    forgotten.ask(new EmailAddress(email));
                    redirect.addFlashAttribute(Flash.NAME, Flash.of("identity.forgotten.sent"));
                    return "redirect:/sign-in";
                },
                refused -> askPage(email, refused));
    }

    private static ModelAndView askPage(String email, Refused refused) {
        return new ModelAndView("identity/forgotten")
                .addObject("email", email)
                .addObject("refused", refused);
    }

    @GetMapping("/password/{secret}")
    ModelAndView show(@PathVariable Secret secret) {
        return takePage(secret, Refused.nothing());
    }

    @PostMapping("/password/{secret}")
    ModelAndView take(
            @PathVariable Secret secret,
            @RequestParam String password,
            RedirectAttributes redirect) {
        return Attempt.of(
                () -> {
                    forgotten.take(secret, password);
                    redirect.addFlashAttribute(
                            Flash.NAME, Flash.of("identity.profile.newPassword"));
                    return "redirect:/sign-in";
                },
                refused -> takePage(secret, refused));
    }

    private ModelAndView takePage(Secret secret, Refused refused) {
        return new ModelAndView("identity/newPassword")
                .addObject("link", secret.value())
                .addObject("email", forgotten.behind(secret).orElse(null))
                .addObject("refused", refused);
    }
}
