package org.hamkke.fit.web;

import static org.hamkke.shell.Words.t;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hamkke.fit.Comparison;
import org.hamkke.fit.MethodOutcome;
import org.hamkke.fit.web.Recalculation.Call;
import org.hamkke.fit.web.Recalculation.Legend;
import org.jspecify.annotations.Nullable;

/**
 * The call for how far the methods agree.
 *
 * @param at the address of their page
 */
record AgreementCalls(Comparison comparison, String at) {
    /** Nothing where fewer than two tell the candidates apart. */
    @Nullable Recalculation recalculation() {
        var methods = comparison.outcomes().stream().filter(tellsApart()).toList();
        if (methods.size() < 2) return null;
        var names = methods.stream().map(one -> MethodWords.name(one.method())).toList();
        long cells = (long) methods.size() * comparison.candidates();
        var call =
                Call.brief(
                                "agreement",
                                t("fit.methods.agreement.call"),
                                "rank-agreement",
                                Bodies.of("places", methods.stream().map(this::places).toList()))
                        .filed(at + "/agreement.json", cells);
        return new Recalculation(
                List.of(new Legend(t("fit.tab.methods"), names)), List.of(call), List.of());
    }

    private Predicate<MethodOutcome> tellsApart() {
        return one -> one.ranking().winners().size() < comparison.candidates();
    }

    private List<Integer> places(MethodOutcome one) {
        return IntStream.range(0, comparison.candidates()).mapToObj(one::place).toList();
    }
}
