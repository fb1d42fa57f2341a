package org.hamkke.fit.web;

import static java.util.stream.Collectors.toMap;
import static org.hamkke.shell.Words.t;

import org.hamkke.fit.report.Shown;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.hamkke.fit.Candidate;
import org.hamkke.fit.RobustnessStudies;
import org.hamkke.fit.RobustnessStudy;
import org.hamkke.fit.SelectionId;
import org.hamkke.fit.WeightFreedom;
import org.hamkke.fit.method.WeightStability;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.Partners;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the page together that says how sure the ranking is. */
@Component
class RobustnessPages {
    private final RobustnessStudies studies;
    private final Partners partners;
    private final Outside outside;

    RobustnessPages(RobustnessStudies studies, Partners partners, Outside outside) {
        this.outside = outside;
        this.studies = studies;
        this.partners = partners;
    }

    @Transactional(readOnly = true)
    public RobustnessPage page(Actor actor, SelectionId id, WeightFreedom freedom) {
        var study = studies.of(actor, id, freedom);
        var intervals = study.intervals();
        var names = names(actor, study, intervals);
        IntFunction<String> ranked = k -> name(names, rankedAt(study, k));
        IntFunction<String> compared = i -> name(names, study.compared().get(i).partner());
        var plots = new WeightPlots(study, intervals, ranked);
        return new RobustnessPage(
                study.view().selection(),
                freedom,
                t("fit.sure.weights." + freedom.kind().label(), freedom.points()),
                study.compared().size(),
                study.result()
                        .map(result -> new RobustnessFigures(study, result, compared).told())
                        .orElse(null),
                smallest(study, intervals, ranked),
                plots.shown().stream().map(ranked::apply).toList(),
                plots.drawn(),
                study.compares()
                        ? new RobustnessCalls(study, compared, ranked).recalculation()
                        : null,
                outside(actor, study));
    }

    /** Who waits for scores is compared here, whatever those may become. */
    private List<MatrixPage.Row> outside(Actor actor, RobustnessStudy study) {
        var compared = study.compared().stream().map(c -> c.partner().toString()).toList();
        return outside.of(actor, study.view()).stream()
                .filter(row -> !compared.contains(row.partner()))
                .toList();
    }

    private static String smallest(
            RobustnessStudy study,
            List<WeightStability.Interval> intervals,
            IntFunction<String> names) {
        if (intervals.isEmpty()) return "";
        return intervals.stream()
                .flatMap(interval -> interval.changes().stream())
                .min(Comparator.comparingDouble(WeightStability.Change::size))
                .map(change -> flip(study, change, names))
                .orElseGet(() -> t("fit.flip.never", names.apply(0)));
    }

    private static String flip(
            RobustnessStudy study, WeightStability.Change change, IntFunction<String> names) {
        return t(
                change.to() > change.from() ? "fit.flip.up" : "fit.flip.down",
                study.view().selection().criteria().get(change.criterion()).name(),
                Shown.share(change.from()),
                Shown.share(change.to()),
                names.apply(change.challenger()));
    }

    /** Of those compared, and of those that would win under other weights. */
    private Map<UUID, String> names(
            Actor actor, RobustnessStudy study, List<WeightStability.Interval> intervals) {
        var challengers =
                intervals.stream()
                        .flatMap(interval -> interval.changes().stream())
                        .map(change -> rankedAt(study, change.challenger()));
        var ids = Stream.concat(study.compared().stream().map(Candidate::partner), challengers);
        return partners.find(actor, ids.distinct().toList()).stream()
                .collect(toMap(p -> p.id().value(), p -> p.name()));
    }

    private static PartnerId rankedAt(RobustnessStudy study, int position) {
        var standings = study.view().standings();
        return new PartnerId(standings.board().partner(standings.rankedAt(position)));
    }

    private static String name(Map<UUID, String> names, PartnerId partner) {
        return names.getOrDefault(partner.value(), "");
    }
}
