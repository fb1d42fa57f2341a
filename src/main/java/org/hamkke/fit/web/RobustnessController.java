package org.hamkke.fit.web;

import static org.hamkke.shell.Words.t;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.WeightFreedom;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.shell.Refused;
import org.hamkke.shell.face.Choice;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How sure the ranking is. While a large one is being worked out, the page asks again. */
@Controller
class RobustnessController {
    private final RobustnessPages pages;

    RobustnessController(RobustnessPages pages) {
        this.pages = pages;
    }

    @GetMapping("/selections/{id}/robustness")
    ModelAndView show(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String weights,
            @RequestParam(defaultValue = "") String points) {
        var selection = SelectionId.of(id);
        try {
            var freedom = FreedomForm.read(weights, points);
            return view(pages.page(actor, selection, freedom), weights, points, Refused.nothing());
        } catch (RuleViolation violation) {
            var page = pages.page(actor, selection, WeightFreedom.free());
            var refused = view(page, weights, points, Refused.of(violation));
            refused.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return refused;
        }
    }

    /** @param points as typed, or the usual ones */
    private static ModelAndView view(
            RobustnessPage page, String weights, String points, Refused refused) {
        return new ModelAndView(
                "fit/robustness",
                Map.of(
                        "page",
                        page,
                        "choices",
                        choices(),
                        "weights",
                        weights.isEmpty() ? page.freedom().kind().label() : weights,
                        "points",
                        points.isEmpty() ? String.valueOf(page.freedom().points()) : points,
                        "refused",
                        refused));
    }

    private static List<Choice> choices() {
        return Arrays.stream(WeightFreedom.Kind.values())
                .map(kind -> new Choice(kind.label(), t("fit.sure.choice." + kind.label())))
                .toList();
    }
}
