package org.hamkke.finance.web;

import static org.hamkke.shell.Words.t;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hamkke.finance.FinanceWords;
import org.hamkke.finance.ratio.Bands;
import org.hamkke.finance.ratio.Ratio;
import org.hamkke.shell.Formats;

/** A ratio's limits as anchors from 0 to 100, the one that holds marked. */
public record BandRow(String name, String basis, List<Anchor> anchors) {
    /** @param step of the heat scale, 1 to 5; 0 where this is not the one that holds */
    public record Anchor(String points, String text, int step) {}

    static BandRow of(Bands bands, Optional<Integer> points) {
        var anchors = new ArrayList<Anchor>();
        for (int i = 0; i <= Bands.LIMITS; i++) {
            var here = points.filter(Integer.valueOf(i * Bands.STEP)::equals).isPresent();
            anchors.add(
                    new Anchor(String.valueOf(i * Bands.STEP), text(bands, i), here ? i + 1 : 0));
        }
        return new BandRow(FinanceWords.name(bands.ratio()), basis(bands), List.copyOf(anchors));
    }

    static String basis(Bands bands) {
        return bands.basis().isEmpty()
                ? t("finance.basis." + bands.ratio().label())
                : bands.basis();
    }

    private static String text(Bands bands, int i) {
        var more = bands.ratio().moreIsBetter();
        if (i == 0)
            return t(
                    more ? "finance.band.below" : "finance.band.above",
                    limit(bands.ratio(), bands.limits().getFirst()));
        return t(
                more ? "finance.band.atLeast" : "finance.band.atMost",
                limit(bands.ratio(), bands.limits().get(i - 1)));
    }

    private static String limit(Ratio ratio, BigDecimal limit) {
        return t(
                "finance.value." + ratio.unit().name().toLowerCase(Locale.ROOT),
                Formats.number(limit));
    }
}
