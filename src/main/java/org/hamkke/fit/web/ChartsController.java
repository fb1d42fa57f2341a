package org.hamkke.fit.web;

import java.util.List;
import java.util.Map;
import org.hamkke.fit.SelectionId;
import org.hamkke.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The scores to look at. */
@Controller
class ChartsController {
    private final ChartsPages pages;

    ChartsController(ChartsPages pages) {
        this.pages = pages;
    }

    @GetMapping("/selections/{id}/charts")
    ModelAndView show(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") List<String> pick,
            @RequestParam(defaultValue = "") String x,
            @RequestParam(defaultValue = "") String y) {
        return new ModelAndView(
                "fit/charts", Map.of("page", pages.page(actor, SelectionId.of(id), pick, x, y)));
    }
}
