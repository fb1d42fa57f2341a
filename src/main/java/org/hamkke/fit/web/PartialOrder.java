package org.hamkke.fit.web;

import static java.util.stream.Collectors.joining;
import static org.hamkke.shell.Words.t;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hamkke.fit.method.Promethee;
import org.hamkke.fit.method.Promethee.Relation;

/** PROMETHEE I in words: who outranks whom, and which two contradict each other. */
record PartialOrder(Promethee promethee, IntFunction<String> names) {
    /** Every pair is a sentence, so only the leading ones are told. */
    private static final int LEADING = 10;

    MethodsPage.Partial told() {
        return new MethodsPage.Partial(leading().mapToObj(this::flow).toList(), incomparable());
    }

    private IntStream leading() {
        return IntStream.of(promethee.ranking().order()).limit(LEADING);
    }

    private MethodsPage.Partial.Flow flow(int candidate) {
        return new MethodsPage.Partial.Flow(
                names.apply(candidate),
                figure(promethee.positive().get(candidate)),
                figure(promethee.negative().get(candidate)),
                those(candidate, Relation.OUTRANKS),
                those(candidate, Relation.INCOMPARABLE));
    }

    private String those(int candidate, Relation relation) {
        return leading()
                .filter(other -> other != candidate)
                .filter(other -> promethee.relation(candidate, other) == relation)
                .mapToObj(names)
                .collect(joining(", "));
    }

    private List<String> incomparable() {
        var leading = leading().toArray();
        return IntStream.range(0, leading.length * leading.length)
                .filter(k -> k / leading.length < k % leading.length)
                .filter(k -> apart(leading[k / leading.length], leading[k % leading.length]))
                .mapToObj(k ->
                        t(
                                "fit.methods.incomparable",
                                names.apply(leading[k / leading.length]),
                                names.apply(leading[k % leading.length])))
                .toList();
    }

    private boolean apart(int one, int other) {
        return promethee.relation(one, other) == Relation.INCOMPARABLE;
    }

    private static String figure(double flow) {
        return String.format(Locale.ROOT, "%.3f", flow);
    }
}
