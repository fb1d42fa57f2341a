package org.hamkke.fit.web;

import java.util.Map;
import org.hamkke.fit.Comparisons;
import org.hamkke.fit.MethodOutcome;
import org.hamkke.fit.SelectionId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Several methods side by side, and for each what the open calculators need to recompute it. */
@Controller
class MethodsController {
    private final MethodsPages pages;
    private final Comparisons comparisons;

    MethodsController(MethodsPages pages, Comparisons comparisons) {
        this.pages = pages;
        this.comparisons = comparisons;
    }

    @GetMapping("/selections/{id}/methods")
    ModelAndView show(
            Actor actor, @PathVariable String id, @RequestParam(defaultValue = "0") int after) {
        var page = pages.page(actor, SelectionId.of(id), Math.max(0, after));
        return new ModelAndView("fit/methods", Map.of("page", page));
    }

    /** The body for the calculator. */
    @GetMapping("/selections/{id}/methods/{method}.json")
    @ResponseBody
    Map<String, Object> body(Actor actor, @PathVariable String id, @PathVariable String method) {
        var comparison =
                comparisons.of(actor, SelectionId.of(id)).comparison().orElseThrow(NotFound::new);
        return comparison.outcomes().stream()
                .map(MethodOutcome::method)
                .filter(known -> known.label().equals(method))
                .findFirst()
                .map(new MethodBodies(comparison.asked())::of)
                .orElseThrow(NotFound::new);
    }
}
