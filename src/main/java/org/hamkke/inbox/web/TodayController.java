package org.hamkke.inbox.web;

import java.util.Map;
import org.hamkke.inbox.Inbox;
import org.hamkke.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page of whoever is signed in. */
@Controller
class TodayController {
    private final Inbox inbox;

    TodayController(Inbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping({"/", "/today"})
    ModelAndView show(Actor actor) {
        return new ModelAndView("inbox/today", Map.of("page", new TodayPage(inbox.of(actor))));
    }
}
