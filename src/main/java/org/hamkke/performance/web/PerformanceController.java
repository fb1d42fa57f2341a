package org.hamkke.performance.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The KPIs of an alliance and how far they have come. */
@Controller
@RequestMapping("/alliances/{alliance}/performance")
class PerformanceController {
    private final PerformancePages pages;

    PerformanceController(PerformancePages pages) {
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(Actor actor, @PathVariable String alliance) {
        return new ModelAndView(
                "performance/show", Map.of("page", pages.of(actor, AllianceId.of(alliance))));
    }

    @GetMapping("/export.xlsx")
    void export(Actor actor, @PathVariable String alliance, HttpServletResponse response)
            throws IOException {
        var page = pages.of(actor, AllianceId.of(alliance));
        KpiSheet.send(page, response);
    }
}
