package org.hamkke.portfolio.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.hamkke.alliance.Stage;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.performance.PerformanceFigure;
import org.hamkke.portfolio.Portfolio;
import org.hamkke.portfolio.Quadrant;
import org.hamkke.portfolio.Standing;
import org.hamkke.shell.Listing;
import org.hamkke.shell.Paging;
import org.hamkke.trust.TrustFigure;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** Both figures of every alliance, with what they are made of; filtered and sorted as on the page. */
@RestController
class PortfolioApi {
    /** @param good and @param bad weighted sums of outcomes, of which value = 100 · (good + 1) / (good + bad + 2) */
    record Trust(
            int value, int low, int high, double good, double bad, int kept, int late, int broken) {
        static Trust of(TrustFigure f) {
            return new Trust(
                    f.value(),
                    f.low(),
                    f.high(),
                    f.reputation().good(),
                    f.reputation().bad(),
                    f.kept(),
                    f.late(),
                    f.broken());
        }
    }

    record Performance(BigDecimal value, BigDecimal low, BigDecimal high, int inEffect, long read) {
        static Performance of(PerformanceFigure f) {
            return new Performance(f.value(), f.low(), f.high(), f.parts().size(), f.read());
        }
    }

    /** A figure that has not been measured is absent. */
    record Item(
            UUID alliance,
            String name,
            List<String> partners,
            Stage stage,
            Quadrant state,
            @Nullable Trust trust,
            @Nullable Performance performance,
            @Nullable Trust trustBefore,
            @Nullable Performance performanceBefore) {
        static Item of(Standing s) {
            return new Item(
                    s.alliance().id().value(),
                    s.alliance().name(),
                    s.partners(),
                    s.alliance().stage(),
                    s.quadrant(),
                    s.trust().map(Trust::of).orElse(null),
                    s.performance().map(Performance::of).orElse(null),
                    s.trustBefore().map(Trust::of).orElse(null),
                    s.performanceBefore().map(Performance::of).orElse(null));
        }
    }

    private final Portfolio portfolio;

    PortfolioApi(Portfolio portfolio) {
        this.portfolio = portfolio;
    }

    @GetMapping("/api/v1/portfolio")
    Listing<Item> list(Actor actor, @ModelAttribute PortfolioFilter filter, Paging paging) {
        if (!actor.worksOnAlliances()) throw new NotFound();
        return paging.of(filter.chosen(portfolio.of(actor)), standing -> standing.alliance().id())
                .map(Item::of);
    }
}
