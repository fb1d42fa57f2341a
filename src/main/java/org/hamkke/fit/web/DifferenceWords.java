package org.hamkke.fit.web;

import static org.hamkke.shell.Words.t;

import java.math.BigDecimal;
import org.hamkke.fit.picture.Difference;
import org.hamkke.fit.report.Shown;
import org.jspecify.annotations.Nullable;

/** What has changed since, in sentences. */
final class DifferenceWords {
    private static final String NONE = "–";

    private DifferenceWords() {}

    static String of(Difference difference) {
        return switch (difference) {
            case Difference.Asked(var before, var now) -> t("fit.since.asked", before, now);
            case Difference.Weight(var criterion, var before, var now) ->
                    t("fit.since.weight", criterion, share(before), share(now));
            case Difference.Gate(var criterion, var before, var now) ->
                    t("fit.since.gate", criterion, text(before), text(now));
            case Difference.Methods() -> t("fit.since.methods");
            case Difference.Standing(var candidate, var joined) ->
                    t(joined ? "fit.since.joined" : "fit.since.left", candidate);
            case Difference.Place(var candidate, var before, var now) ->
                    t("fit.since.place", candidate, place(before), place(now));
            case Difference.Stated(var candidate, var before, var now) ->
                    t("fit.since.stated", candidate, text(before), text(now));
            case Difference.Points p ->
                    t(
                            "fit.since.points",
                            p.candidate(),
                            p.criterion(),
                            p.rater(),
                            text(p.before()),
                            text(p.now()));
        };
    }

    private static String share(@Nullable BigDecimal share) {
        return share == null ? NONE : Shown.share(share.doubleValue());
    }

    private static String place(@Nullable Integer place) {
        return place == null ? t("fit.since.unranked") : t("fit.methods.place", place);
    }

    private static String text(@Nullable Integer figure) {
        return figure == null ? NONE : figure.toString();
    }
}
