package org.hamkke.alliance.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Alliances;
import org.hamkke.alliance.Stage;
import org.hamkke.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class AllianceController {
    private final AlliancePages pages;
    private final Alliances alliances;

    AllianceController(AlliancePages pages, Alliances alliances) {
        this.pages = pages;
        this.alliances = alliances;
    }

    /** @param stage whose gate to show; the present one otherwise */
    @GetMapping("/alliances/{id}")
    ModelAndView show(Actor actor, @PathVariable String id, @RequestParam Optional<String> stage) {
        var alliance = alliances.get(actor, AllianceId.of(id));
        var chosen =
                stage.map(name -> Forms.choice(Stage.class, name.toUpperCase(Locale.ROOT)))
                        .orElse(alliance.stage());
        return new ModelAndView(
                "alliance/show", Map.of("page", pages.of(actor, alliance.id(), chosen)));
    }
}
