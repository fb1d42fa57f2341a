package org.hamkke.identity.web;

import java.util.Map;
import org.hamkke.identity.Letters;
import org.hamkke.kernel.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The administrator's outgoing mail; without a mail server this is where letters are read. */
@Controller
class LettersController {
    private final Letters letters;
    private final ObjectProvider<JavaMailSender> server;

    LettersController(Letters letters, ObjectProvider<JavaMailSender> server) {
        this.letters = letters;
        this.server = server;
    }

    @GetMapping("/settings/letters")
    ModelAndView show(Actor actor) {
        return new ModelAndView(
                "identity/letters",
                Map.of("letters", letters.of(actor), "delivers", server.getIfAvailable() != null));
    }
}
