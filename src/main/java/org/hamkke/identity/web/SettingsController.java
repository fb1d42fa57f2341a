package org.hamkke.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.HashMap;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.hamkke.identity.IdentityRule;
import org.hamkke.identity.Passes;
import org.hamkke.identity.Secret;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own sessions and tokens. */
@Controller
class SettingsController {
    private static final Set<String> SCOPES = Set.of("read", "write", "calculate");

    private final Passes passes;

    SettingsController(Passes passes) {
        this.passes = passes;
    }

    @GetMapping("/settings")
    ModelAndView show(Actor actor, SeatAuthentication seat) {
        return page(actor, seat, TokenForm.EMPTY, Refused.nothing(), null);
    }

    /** What was typed for a new token. */
    record TokenForm(String name, String days, @Nullable Set<String> scopes) {
        static final TokenForm EMPTY = new TokenForm("", "90", null);

        Set<String> wanted() {
            return scopes == null
                    ? Set.of()
                    : scopes.stream()
                            .filter(SCOPES::contains)
                            .collect(Collectors.toUnmodifiableSet());
        }

        Duration life() {
            IdentityRule.TOKEN_EXPIRES_WITHIN_A_YEAR.require(days.strip().matches("\\d{1,3}"));
            return Duration.ofDays(Integer.parseInt(days.strip()));
        }
    }

    /** The token stands on the answer to this request and nowhere else, ever. */
    @PostMapping("/settings/tokens")
    ModelAndView issue(
            Actor actor,
            SeatAuthentication seat,
            @ModelAttribute TokenForm form,
            HttpServletRequest request) {
        ShownOnce.mark(request);
        var issued = new AtomicReference<@Nullable Secret>();
        var answer =
                Attempt.of(
                        () -> {
                            issued.set(
                                    passes.issueToken(
                                            actor, form.name(), form.wanted(), form.life()));
                            return "";
                        },
                        refused -> page(actor, seat, form, refused, null));
        var token = issued.get();
        return token == null
                ? answer
                : page(actor, seat, TokenForm.EMPTY, Refused.nothing(), token.value());
    }

    @PostMapping("/settings/passes/{pass}/withdraw")
    String withdraw(Actor actor, @PathVariable UUID pass, RedirectAttributes redirect) {
        passes.withdraw(actor, pass);
        redirect.addFlashAttribute(Flash.NAME, Flash.of("identity.settings.withdrawn"));
        return "redirect:/settings";
    }

    @PostMapping("/settings/sign-out-everywhere")
    String signOutEverywhere(Actor actor) {
        passes.signOutEverywhere(actor);
        return "redirect:/sign-in";
    }

    private ModelAndView page(
            Actor actor,
            SeatAuthentication seat,
            TokenForm form,
            Refused refused,
            @Nullable String token) {
        var here = seat.bearer().pass();
        var model = new HashMap<String, Object>();
        model.put(
                "passes", passes.of(actor).stream().map(pass -> PassLine.of(pass, here)).toList());
        model.put("name", form.name());
        model.put("days", form.days());
        model.put("refused", refused);
        model.put("token", token);
        return new ModelAndView("identity/settings", model);
    }
}
