package org.hamkke.identity.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.Set;
import java.util.UUID;
import org.hamkke.identity.Passes;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
    ModelAndView show(Actor actor) {
        return page(actor, "", Refused.nothing(), null);
    }

    /** The token stands on the answer to this request and nowhere else, ever. */
    @PostMapping("/settings/tokens")
    ModelAndView issue(
            Actor actor,
            @RequestParam String name,
            @RequestParam(defaultValue = "90") int days,
            @RequestParam(required = false) @Nullable Set<String> scopes) {
        var wanted =
                scopes == null
                        ? Set.<String>of()
                        : Set.copyOf(scopes.stream().filter(SCOPES::contains).toList());
        var issued = new String[1];
        var answer =
                Attempt.of(
                        () -> {
                            issued[0] =
                                    passes.issueToken(actor, name, wanted, Duration.ofDays(days))
                                            .value();
                            return "";
                        },
                        refused -> page(actor, name, refused, null));
        return issued[0] == null ? answer : page(actor, "", Refused.nothing(), issued[0]);
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

    private ModelAndView page(Actor actor, String name, Refused refused, @Nullable String token) {
        var model = new HashMap<String, Object>();
        model.put("passes", passes.of(actor));
        model.put("name", name);
        model.put("refused", refused);
        model.put("token", token);
        return new ModelAndView("identity/settings", model);
    }
}
