package org.hamkke.portfolio.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.portfolio.Portfolio;
import org.hamkke.shell.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/** Every alliance on the trust–performance map, and as a list. */
@Controller
class PortfolioController {
    private final Portfolio portfolio;
    private final Seats seats;

    PortfolioController(Portfolio portfolio, Seats seats) {
        this.portfolio = portfolio;
        this.seats = seats;
    }

    @GetMapping("/alliances")
    ModelAndView list(Actor actor, @ModelAttribute PortfolioFilter filter, Paging paging) {
        return new ModelAndView("portfolio/list", Map.of("page", page(actor, filter, paging)));
    }

    @GetMapping("/alliances/export.xlsx")
    void export(Actor actor, @ModelAttribute PortfolioFilter filter, HttpServletResponse response)
            throws IOException {
        PortfolioSheet.send(page(actor, filter, Paging.START).chosen(), response);
    }

    private PortfolioPage page(Actor actor, PortfolioFilter filter, Paging paging) {
        if (!actor.worksOnAlliances()) throw new NotFound();
        var mayFound = actor.lens().isEmpty() && actor.manages();
        return PortfolioPage.of(
                portfolio.of(actor),
                filter,
                paging,
                seats.organisation(actor.organisation()).name(),
                portfolio.today(),
                mayFound);
    }
}
