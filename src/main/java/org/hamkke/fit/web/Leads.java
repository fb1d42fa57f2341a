package org.hamkke.fit.web;

import static org.hamkke.shell.Words.t;

import org.hamkke.fit.report.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hamkke.fit.RankingView;
import org.hamkke.fit.Tipping;
import org.hamkke.fit.method.WeightStability;
import org.hamkke.shell.Formats;
import org.hamkke.shell.face.Part;
import org.hamkke.shell.face.Tone;
import org.jspecify.annotations.Nullable;

/** Says in words who is ahead and what would change that. */
record Leads(RankingView view, Function<UUID, String> names, Lead.@Nullable Talk talk) {
    @Nullable Lead lead() {
        if (view.standings().rankedCount() == 0) return null;
        boolean alone = view.standings().rankedCount() == 1;
        var flips = flips();
        return new Lead(
                name(0),
                alone ? "" : name(1),
                Shown.total(total(0)),
                alone ? "" : gap(),
                view.robustness().flatMap(robustness -> robustness.bar(0)).orElse(null),
                IntStream.range(0, view.weights().size()).mapToObj(j -> part(j, alone)).toList(),
                flips,
                view.tipping().flatMap(Tipping::weight).map(this::heavier).orElse(""),
                talk);
    }

    private String gap() {
        double gap = total(0) - total(1);
        return gap < 0.05
                ? t("fit.lead.level", name(1))
                : t("fit.lead.gap", name(1), Shown.total(gap));
    }

    private Part part(int j, boolean alone) {
        double first = mean(0, j);
        double second = alone ? 0 : mean(1, j);
        var difference =
                alone
                        ? ""
                        : Formats.signed(
                                Math.round(view.weights().get(j) * (first - second) * 10) / 10.0);
        return new Part(
                criterion(j),
                "",
                Formats.bar(first),
                alone ? null : Formats.bar(second),
                difference,
                Tone.PLAIN);
    }

    private List<String> flips() {
        var flips = new ArrayList<String>();
        view.tipping().flatMap(Tipping::weight).map(this::weightFlip).ifPresent(flips::add);
        view.tipping().flatMap(Tipping::score).map(this::scoreFlip).ifPresent(flips::add);
        if (view.tipping().isPresent() && view.tipping().get().weight().isEmpty())
            flips.addFirst(t("fit.flip.never", name(0)));
        return flips;
    }

    private String weightFlip(WeightStability.Change change) {
        var key = change.to() > change.from() ? "fit.flip.up" : "fit.flip.down";
        return t(
                key,
                criterion(change.criterion()),
                Shown.share(change.from()),
                Shown.share(change.to()),
                name(change.challenger()));
    }

    private String heavier(WeightStability.Change change) {
        var key = change.to() > change.from() ? "fit.lead.heavier" : "fit.lead.lighter";
        return t(key, criterion(change.criterion()), name(change.challenger()));
    }

    private String scoreFlip(Tipping.Fall fall) {
        return t(
                "fit.flip.score",
                name(0),
                criterion(fall.criterion()),
                Shown.mean(fall.to()),
                name(1));
    }

    private String criterion(int j) {
        return view.selection().criteria().get(j).name();
    }

    private String name(int position) {
        return names.apply(view.standings().board().partner(view.standings().rankedAt(position)));
    }

    private double total(int position) {
        return view.standings().total(view.standings().rankedAt(position));
    }

    private double mean(int position, int j) {
        return view.standings().board().mean(view.standings().rankedAt(position), j);
    }
}
