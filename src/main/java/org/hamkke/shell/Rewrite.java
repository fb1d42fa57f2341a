package org.hamkke.shell;

import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.hamkke.shell.face.Conflict;
import org.hamkke.shell.face.Version;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What every form does that is typed over a version: refused, it comes back with the words beside its fields; overtaken, it
 * comes back below both texts ({@code shell/overtaken}) and goes over the newer one when it is sent again.
 *
 * @param standing what is saved by now
 * @param form draws it
 */
public record Rewrite<F extends Typed<F>>(
        F typed, Supplier<Saved<F>> standing, BiFunction<F, Refused, ModelAndView> form) {
    /** @param act writes it and names where to go */
    public ModelAndView attempt(Supplier<String> act) {
        return Attempt.of(act, refused -> form.apply(typed, refused), this::overtaken);
    }

    private ModelAndView overtaken() {
        var saved = standing.get();
        var mine =
                new Version(
                        Words.t("shell.conflict.mine"),
                        Words.t("shell.conflict.now"),
                        typed.facts());
        var theirs = new Version(saved.author(), saved.when(), saved.form().facts());
        return form.apply(typed.over(saved.form().version()), Refused.nothing())
                .addObject("conflict", new Conflict(mine, theirs));
    }

    /** Goes there and says so. */
    public static String said(RedirectAttributes redirect, String what, String path) {
        redirect.addFlashAttribute(Flash.NAME, Flash.of(what));
        return "redirect:" + path;
    }
}
