package org.hamkke.portfolio.web;

import static org.hamkke.shell.Words.t;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.hamkke.portfolio.Bubble;
import org.hamkke.portfolio.MapPicture;
import org.hamkke.portfolio.Quadrant;
import org.hamkke.portfolio.Sketch;
import org.hamkke.portfolio.Standing;
import org.hamkke.shell.Listing;
import org.hamkke.shell.Paging;
import org.jspecify.annotations.Nullable;

/**
 * @param all every alliance, for the map and the counts
 * @param chosen those the filter holds
 * @param page as many of them as are shown at once
 * @param first whether nothing stands before them
 * @param organisation the reader's company
 */
public record PortfolioPage(
        List<Standing> all,
        List<Standing> chosen,
        Listing<Standing> page,
        boolean first,
        PortfolioFilter filter,
        String organisation,
        LocalDate today,
        boolean mayFound) {
    private static final int MOST_IN_THE_LEGEND = 12;

    static PortfolioPage of(
            List<Standing> all,
            PortfolioFilter filter,
            Paging paging,
            String organisation,
            LocalDate today,
            boolean mayFound) {
        var chosen = filter.chosen(all);
        return new PortfolioPage(
                all,
                chosen,
                paging.of(chosen, standing -> standing.alliance().id()),
                paging.fromTheStart(),
                filter,
                organisation,
                today,
                mayFound);
    }

    public String head() {
        if (all.isEmpty()) return t("portfolio.title");
        return filter.narrows()
                ? t("portfolio.head.found", chosen.size())
                : t("portfolio.head", all.size());
    }

    public List<Standing> shown() {
        return page.items();
    }

    public @Nullable String next() {
        return page.next();
    }

    public long count(Quadrant quadrant) {
        return all.stream().filter(standing -> standing.quadrant() == quadrant).count();
    }

    public boolean anythingMeasured() {
        return all.stream().anyMatch(Standing::measured);
    }

    public boolean anyHistory() {
        return all.stream()
                .anyMatch(standing ->
                        standing.trustChange().isPresent()
                                || standing.performanceChange().isPresent());
    }

    public MapPicture wide() {
        return MapPicture.of(all, Sketch.WIDE);
    }

    public MapPicture narrow() {
        return MapPicture.of(all, Sketch.NARROW);
    }

    /** Whose numbers stand in the narrow one: those with most behind them. All of them stand in the list below. */
    public List<Bubble> legend() {
        return narrow().bubbles().stream().limit(MOST_IN_THE_LEGEND).toList();
    }

    /** Answer first: what the map asks for, in a sentence or two. */
    public String lead() {
        if (!anythingMeasured()) return t("portfolio.lead.unmeasured");
        var widen = count(Quadrant.WIDEN);
        var first =
                widen > 0
                        ? t("portfolio.lead.widen", widen)
                        : t(
                                "portfolio.lead.measured",
                                all.stream().filter(Standing::measured).count());
        return all.stream()
                .filter(Standing::trustFell)
                .min(Comparator.comparingInt(standing -> standing.trustChange().orElse(0)))
                .map(fallen ->
                        first
                                + " "
                                + t(
                                        "portfolio.lead.fell",
                                        fallen.title(),
                                        -fallen.trustChange().orElse(0)))
                .or(() ->
                        all.stream()
                                .filter(standing -> standing.quadrant() == Quadrant.DECIDE)
                                .findFirst()
                                .map(low -> first + " " + t("portfolio.lead.decide", low.title())))
                .orElse(first);
    }

    public String quarter() {
        return t(
                "performance.quarter",
                String.valueOf(today.getYear()),
                (today.getMonthValue() + 2) / 3);
    }
}
