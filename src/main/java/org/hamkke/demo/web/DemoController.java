package org.hamkke.demo.web;

import java.util.List;
import java.util.Map;
import org.hamkke.demo.Demo;
import org.hamkke.demo.DemoAccount;
import org.hamkke.identity.IdentityRule;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class DemoController {
    private final Demo demo;
    private final Seats seats;

    DemoController(Demo demo, Seats seats) {
        this.demo = demo;
        this.seats = seats;
    }

    /** The accounts are shown on the answer, so that a visitor can sit down on either side. */
    @PostMapping("/setup/demo")
    ModelAndView begin() {
        IdentityRule.SETUP_IS_OPEN.require(seats.nobodyIsSeated());
        List<DemoAccount> accounts = demo.tell();
        return new ModelAndView("demo/accounts", Map.of("accounts", accounts));
    }

    @GetMapping("/settings/demo")
    ModelAndView show(Actor actor) {
        return new ModelAndView(
                "demo/remove",
                Map.of("mayRemove", Demo.mayRemove(actor), "heads", demo.heads(actor)));
    }

    @PostMapping("/settings/demo/remove")
    String remove(Actor actor) {
        demo.remove(actor);
        return "redirect:/setup";
    }
}
