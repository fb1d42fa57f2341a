package org.hamkke.fit.web;

import java.util.Map;
import java.util.function.Consumer;
import org.hamkke.fit.SelectionId;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Flash;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the forms on the page of the raters lead to: the page again, with a word or with what is wrong. */
record RatersForms(RatersPages pages, Actor actor, String id, RedirectAttributes redirect) {
    ModelAndView done(String said, Map<String, String> typed, Consumer<SelectionId> act) {
        var selection = SelectionId.of(id);
        return Attempt.of(
                () -> {
                    act.accept(selection);
                    redirect.addFlashAttribute(Flash.NAME, Flash.of(said));
                    return "redirect:/selections/" + selection + "/raters";
                },
                refused -> show(pages.page(actor, selection, refused, typed)));
    }

    static ModelAndView show(RatersPage page) {
        return new ModelAndView("fit/raters", Map.of("page", page));
    }
}
