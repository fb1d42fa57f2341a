package org.hamkke.shell;

import java.util.function.Function;
import java.util.function.Supplier;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.kernel.StaleVersion;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * What a form leads to: the act and where it goes next, or the same form again with the words beside the fields (422),
 * or both texts when someone else saved in between (409).
 */
public final class Attempt {
    private Attempt() {}

    /**
     * @param act does it and names where to go, as in {@code redirect:/partners/…}
     * @param again shows the form with what was typed and why it was refused
     */
    public static ModelAndView of(Supplier<String> act, Function<Refused, ModelAndView> again) {
        try {
            return new ModelAndView(act.get());
        } catch (RuleViolation violation) {
            return with(again.apply(Refused.of(violation)), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /** @param conflict shows what was typed beside what now stands */
    public static ModelAndView of(
            Supplier<String> act,
            Function<Refused, ModelAndView> again,
            Supplier<ModelAndView> conflict) {
        try {
            return of(act, again);
        } catch (StaleVersion _) {
            return with(conflict.get(), HttpStatus.CONFLICT);
        }
    }

    private static ModelAndView with(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }
}
