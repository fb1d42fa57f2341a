package org.hamkke.fit.web;

import static java.util.stream.Collectors.joining;
import static org.hamkke.shell.Words.t;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hamkke.fit.Criterion;
import org.hamkke.fit.Meeting;
import org.hamkke.fit.Rated;
import org.hamkke.fit.web.Recalculation.Call;
import org.jspecify.annotations.Nullable;

/** The calls for how far raters agree. */
record MeetingCalls(Meeting meeting) {
    @Nullable Recalculation recalculation() {
        var calls = Stream.concat(together(), criteria()).toList();
        if (calls.isEmpty()) return null;
        var names = meeting.candidates().stream().map(Rated::name).toList();
        return new Recalculation(
                List.of(Recalculations.candidates(names)),
                calls,
                List.of(t("fit.meeting.call.sums", weights()), t("fit.meeting.call.spread")));
    }

    private Stream<Call> together() {
        return meeting.together().stream()
                .map(_ -> kendall("together", t("fit.meeting.call.w"), meeting.sums()));
    }

    private Stream<Call> criteria() {
        var criteria = meeting.selection().criteria();
        return IntStream.range(0, criteria.size()).boxed().flatMap(j -> on(j, criteria.get(j)));
    }

    private Stream<Call> on(int j, Criterion criterion) {
        var about = t("fit.meeting.call.on", criterion.name());
        return meeting.on(criterion).stream()
                .map(_ -> kendall("on-" + j, about, meeting.points(criterion)));
    }

    private static Call kendall(String label, String about, List<double[]> rows) {
        return Call.brief(label, about, "kendall-w", Bodies.of("scores", rows));
    }

    private String weights() {
        var weights = meeting.selection().weights();
        return IntStream.range(0, weights.size())
                .mapToObj(j -> meeting.selection().criteria().get(j).name() + " " + weights.get(j))
                .collect(joining(", "));
    }
}
