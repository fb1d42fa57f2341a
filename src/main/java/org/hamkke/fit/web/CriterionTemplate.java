package org.hamkke.fit.web;

import static org.hamkke.shell.Words.t;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hamkke.fit.Criterion;
import org.hamkke.fit.QuestionPlan;

/** A criterion that lies ready, in the reader's language. Leadership, culture and values are gates and ask questions. */
enum CriterionTemplate {
    SYNERGY("30", "", 0),
    FINANCES("20", "", 0),
    LEADERSHIP("15", "50", 5),
    CULTURE("20", "50", 5),
    VALUES("15", "50", 5);

    private final String weight;
    private final String threshold;
    private final int questions;

    CriterionTemplate(String weight, String threshold, int questions) {
        this.weight = weight;
        this.threshold = threshold;
        this.questions = questions;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<CriterionTemplate> of(String label) {
        return Arrays.stream(values()).filter(one -> one.label().equals(label)).findFirst();
    }

    /** Those that ask something. */
    static List<CriterionTemplate> asking() {
        return Arrays.stream(values()).filter(one -> one.questions > 0).toList();
    }

    SelectionForm.Line line() {
        var key = "fit.template." + label();
        return new SelectionForm.Line(
                "",
                t(key),
                weight,
                threshold,
                anchors(k -> t(key + "." + k)),
                true,
                "",
                this == FINANCES,
                questions == 0 ? "" : label());
    }

    List<QuestionPlan> plans() {
        return IntStream.rangeClosed(1, questions).mapToObj(this::plan).toList();
    }

    private QuestionPlan plan(int number) {
        var key = "fit.template." + label() + ".question." + number;
        return new QuestionPlan(t(key), anchors(k -> t(key + "." + k)));
    }

    private static List<String> anchors(IntFunction<String> text) {
        return IntStream.range(0, Criterion.ANCHORS)
                .mapToObj(k -> text.apply(k * Criterion.ANCHOR_STEP))
                .toList();
    }
}
