package org.hamkke.culture.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.hamkke.culture.Check;
import org.hamkke.culture.CheckId;
import org.hamkke.culture.Readiness;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Formats;
import org.hamkke.shell.Refused;
import org.hamkke.shell.Rewrite;
import org.hamkke.shell.Saved;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Our own readiness: the latest check, those before it, and a new one. */
@Controller
@RequestMapping("/readiness")
class ReadinessController {
    private final Readiness readiness;
    private final Clock clock;

    ReadinessController(Readiness readiness, Clock clock) {
        this.readiness = readiness;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        var all = readiness.all(actor);
        return show(actor, all, all.isEmpty() ? null : all.getFirst());
    }

    @GetMapping("/{check}")
    ModelAndView one(Actor actor, @PathVariable String check) {
        var found = readiness.get(actor, CheckId.of(check));
        return show(actor, readiness.all(actor), found);
    }

    private static ModelAndView show(Actor actor, List<Check> all, @Nullable Check shown) {
        var model = new HashMap<String, Object>();
        model.put("writes", actor.writes());
        model.put("all", all.stream().map(check -> new CheckPage(check, null)).toList());
        if (shown != null) model.put("page", new CheckPage(shown, before(all, shown)));
        return new ModelAndView("culture/readiness", model);
    }

    private static @Nullable Check before(List<Check> all, Check shown) {
        int next = all.indexOf(shown) + 1;
        return next < all.size() ? all.get(next) : null;
    }

    @GetMapping("/new")
    ModelAndView blank(Actor actor) {
        KernelRule.requireWriter(actor);
        return form("", CheckForm.blank(today()), Refused.nothing());
    }

    @PostMapping
    ModelAndView hold(
            Actor actor,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var typed = CheckForm.typed(sent);
        return Attempt.of(
                () -> saved(readiness.hold(actor, typed.plan()), redirect),
                refused -> form("", typed, refused));
    }

    @GetMapping("/{check}/edit")
    ModelAndView edit(Actor actor, @PathVariable String check) {
        KernelRule.requireWriter(actor);
        var found = readiness.get(actor, CheckId.of(check));
        return form("/" + found.id(), CheckForm.of(found), Refused.nothing());
    }

    @PostMapping("/{check}")
    ModelAndView change(
            Actor actor,
            @PathVariable String check,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes redirect) {
        var id = CheckId.of(check);
        var typed = CheckForm.typed(sent);
        return new Rewrite<>(
                        typed,
                        () -> Saved.byAColleague(CheckForm.of(readiness.get(actor, id))),
                        (form, refused) -> form("/" + id, form, refused))
                .attempt(() -> {
                    readiness.change(actor, id, typed.plan(), typed.version());
                    return saved(id, redirect);
                });
    }

    private static String saved(CheckId id, RedirectAttributes redirect) {
        return Rewrite.said(redirect, "culture.check.saved", "/readiness/" + id);
    }

    private static ModelAndView form(String suffix, CheckForm form, Refused refused) {
        var model = new HashMap<String, Object>();
        model.put("action", "/readiness" + suffix);
        model.put("form", form);
        model.put("refused", refused);
        return new ModelAndView("culture/check", model);
    }

    private LocalDate today() {
        return Formats.day(clock.instant());
    }
}
