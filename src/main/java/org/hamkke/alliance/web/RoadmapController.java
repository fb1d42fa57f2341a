package org.hamkke.alliance.web;

import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Controller
class RoadmapController {
    private final RoadmapPages pages;

    RoadmapController(RoadmapPages pages) {
        this.pages = pages;
    }

    @GetMapping("/alliances/{id}/roadmap")
    ModelAndView show(Actor actor, @PathVariable String id) {
        return new ModelAndView("alliance/roadmap", "page", pages.of(actor, AllianceId.of(id)));
    }
}
