package org.hamkke.fit.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hamkke.fit.Criterion;
import org.hamkke.fit.CriterionId;
import org.hamkke.fit.CriterionPlan;
import org.hamkke.fit.GroupPath;
import org.hamkke.fit.QuestionPlan;
import org.jspecify.annotations.Nullable;

/**
 * A criterion as programs read and write it.
 *
 * @param direction always {@code max}: points run from 0 to 100 and more is better
 * @param finances whether a candidate's statements may suggest the score
 * @param questions what a new one asks from the start; later they stand at their own address
 */
record CriterionBody(
        @Nullable UUID id,
        String name,
        BigDecimal weight,
        @Nullable Integer threshold,
        List<String> anchors,
        @Nullable Boolean used,
        @Nullable String direction,
        @Nullable List<String> group,
        @Nullable Boolean finances,
        @Nullable List<QuestionBody> questions) {
    /** @param anchors the five answers, the worst first */
    record QuestionBody(String text, List<String> anchors) {
        QuestionPlan plan() {
            return new QuestionPlan(text, anchors);
        }
    }

    static CriterionBody of(Criterion c) {
        return new CriterionBody(
                c.id().value(),
                c.name(),
                c.weight(),
                c.threshold(),
                c.anchors(),
                c.used(),
                "max",
                c.group().names(),
                c.finances(),
                null);
    }

    CriterionPlan plan() {
        var filled =
                IntStream.range(0, Criterion.ANCHORS)
                        .mapToObj(k -> k < anchors.size() ? anchors.get(k) : "");
        return new CriterionPlan(
                id == null ? null : new CriterionId(id),
                name,
                weight,
                threshold,
                filled.toList(),
                used == null || used,
                new GroupPath(group == null ? List.of() : group),
                finances != null && finances,
                plans(questions == null ? List.of() : questions));
    }

    private static List<QuestionPlan> plans(List<QuestionBody> bodies) {
        return bodies.stream().map(QuestionBody::plan).toList();
    }
}
