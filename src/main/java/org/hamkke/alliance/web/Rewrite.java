package org.hamkke.alliance.web;

import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.hamkke.shell.Refused;
import org.hamkke.shell.Words;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What every form of an alliance does that is typed over a version: refused, it comes back with the words beside its
 * fields; overtaken, it comes back below both texts and goes over the newer one when it is sent again.
 *
 * @param standing what is saved by now
 * @param author key of whose text that is
 * @param form draws it
 */
record Rewrite<F extends Typed<F>>(
        F typed, Supplier<F> standing, String author, BiFunction<F, Refused, ModelAndView> form) {
    static final String COLLEAGUE = "alliance.conflict.colleague";
    static final String ANYONE = "alliance.conflict.other";

    /** @param act writes it and names where to go */
    ModelAndView attempt(Supplier<String> act) {
        return Attempt.of(act, refused -> form.apply(typed, refused), this::conflict);
    }

    private ModelAndView conflict() {
        var theirs = standing.get();
        var both =
                Conflict.of(
                        typed.facts(),
                        theirs.facts(),
                        Words.t(author),
                        Words.t("alliance.conflict.saved"));
        return form.apply(typed.over(theirs.version()), Refused.nothing())
                .addObject("conflict", both);
    }

    /** Goes there and says so. */
    static String said(RedirectAttributes redirect, String what, String path) {
        redirect.addFlashAttribute(Flash.NAME, Flash.of(what));
        return "redirect:" + path;
    }
}
