package org.hamkke.finance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.hamkke.finance.Fetches;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.partner.PartnerId;
import org.hamkke.shell.Attempt;
import org.hamkke.shell.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A partner's finances, and asking the register about them. */
@Controller
class FinanceController {
    private final FinancePages pages;
    private final Fetches fetches;

    FinanceController(FinancePages pages, Fetches fetches) {
        this.pages = pages;
        this.fetches = fetches;
    }

    @GetMapping("/partners/{id}/finance")
    ModelAndView show(Actor actor, @PathVariable String id) {
        return show(actor, PartnerId.of(id), Refused.nothing());
    }

    @PostMapping("/partners/{id}/finance/fetch")
    ModelAndView fetch(Actor actor, @PathVariable String id) {
        var partner = PartnerId.of(id);
        return Attempt.of(
                () -> {
                    fetches.start(actor, partner);
                    return "redirect:/partners/" + partner + "/finance";
                },
                refused -> show(actor, partner, refused));
    }

    /** For the page that waits: how far it is, and when it's done, the page anew. */
    @GetMapping("/partners/{id}/finance/progress")
    ModelAndView progress(Actor actor, @PathVariable String id, HttpServletResponse response) {
        var fetch = fetches.progress(actor, PartnerId.of(id)).orElseThrow(NotFound::new);
        if (!fetch.runs()) response.setHeader("HX-Refresh", "true");
        return new ModelAndView("finance/progress", Map.of("fetch", fetch));
    }

    private ModelAndView show(Actor actor, PartnerId partner, Refused refused) {
        return new ModelAndView(
                "finance/show", Map.of("page", pages.page(actor, partner, refused, List.of())));
    }
}
