package org.hamkke.identity.web;

import java.util.Map;
import org.hamkke.identity.Letters;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The administrator's outgoing mail; without a mail server this is where links are found to be handed over. */
@Controller
class LettersController {
    private final Letters letters;

    LettersController(Letters letters) {
        this.letters = letters;
    }

    @GetMapping("/settings/letters")
    ModelAndView show(Actor actor, Paging paging) {
        return new ModelAndView(
                "identity/letters",
                Map.of(
                        "letters", letters.page(actor, paging),
                        "first", paging.fromTheStart(),
                        "delivers", letters.deliver()));
    }
}
