package org.hamkke.fit.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hamkke.fit.Criterion;
import org.hamkke.fit.CriterionId;
import org.hamkke.fit.CriterionPlan;
import org.hamkke.fit.GroupPath;
import org.hamkke.fit.QuestionPlan;
import org.hamkke.fit.Selection;
import org.hamkke.fit.SelectionPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** A selection as it is typed: everything as text, one line for each criterion and an empty one to add another. */
public record SelectionForm(String name, String question, String blueprint, List<Line> criteria) {
    private static final int UNREADABLE = -1;

    /**
     * @param used empty when the criterion is set aside
     * @param finances whether statements may suggest its score
     * @param template whose questions a new criterion asks; empty for none
     */
    public record Line(
            String id,
            String name,
            String weight,
            String threshold,
            List<String> anchors,
            boolean used,
            String group,
            boolean finances,
            String template) {
        boolean isEmpty() {
            var said = Stream.of(name, weight, threshold, group);
            return id.isEmpty() && Stream.concat(said, anchors.stream()).allMatch(String::isBlank);
        }
    }

    static SelectionForm fresh(@Nullable String blueprint) {
        return new SelectionForm(
                "",
                "",
                blueprint == null ? "" : blueprint,
                Arrays.stream(CriterionTemplate.values()).map(CriterionTemplate::line).toList());
    }

    static SelectionForm of(Selection selection) {
        var lines = new ArrayList<Line>();
        selection.criteria().forEach(criterion -> lines.add(line(criterion)));
        selection.aside().forEach(criterion -> lines.add(line(criterion)));
        return new SelectionForm(selection.name(), selection.question(), "", lines);
    }

    private static Line line(Criterion criterion) {
        var threshold = criterion.threshold();
        return new Line(
                criterion.id().toString(),
                criterion.name(),
                criterion.weight().toPlainString(),
                threshold == null ? "" : threshold.toString(),
                criterion.anchors(),
                criterion.used(),
                criterion.group().toString(),
                criterion.finances(),
                "");
    }

    static SelectionForm typed(MultiValueMap<String, String> sent) {
        int lines = sent.getOrDefault("criterion", List.of()).size();
        return new SelectionForm(
                first(sent, "name"),
                first(sent, "question"),
                first(sent, "blueprint"),
                IntStream.range(0, lines)
                        .mapToObj(i -> line(sent, i))
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private static Line line(MultiValueMap<String, String> sent, int i) {
        var anchors =
                IntStream.range(0, Criterion.ANCHORS)
                        .mapToObj(k -> at(sent, "anchor" + k * Criterion.ANCHOR_STEP, i));
        return new Line(
                at(sent, "criterion", i),
                at(sent, "criterionName", i),
                at(sent, "weight", i),
                at(sent, "threshold", i),
                anchors.toList(),
                isTicked(sent, "used", i),
                at(sent, "group", i),
                isTicked(sent, "finances", i),
                at(sent, "template", i));
    }

    private static boolean isTicked(MultiValueMap<String, String> sent, String name, int i) {
        return sent.getOrDefault(name, List.of()).contains(String.valueOf(i));
    }

    private static String first(MultiValueMap<String, String> sent, String name) {
        return at(sent, name, 0);
    }

    private static String at(MultiValueMap<String, String> sent, String name, int i) {
        var values = sent.getOrDefault(name, List.of());
        return i < values.size() ? values.get(i) : "";
    }

    /** With room for one more criterion. */
    public List<Line> lines() {
        if (criteria.size() >= SelectionPlan.MOST_CRITERIA) return criteria;
        var lines = new ArrayList<>(criteria);
        lines.add(
                new Line(
                        "",
                        "",
                        "",
                        "",
                        Collections.nCopies(Criterion.ANCHORS, ""),
                        true,
                        "",
                        false,
                        ""));
        return lines;
    }

    SelectionPlan plan() {
        var plans = criteria.stream().map(SelectionForm::plan).toList();
        return new SelectionPlan(
                name, question, blueprint.isBlank() ? null : uuid(blueprint), plans);
    }

    private static CriterionPlan plan(Line line) {
        var id = line.id().isEmpty() ? null : CriterionId.of(line.id());
        return new CriterionPlan(
                id,
                line.name(),
                weight(line.weight()),
                threshold(line.threshold()),
                line.anchors(),
                line.used(),
                GroupPath.of(line.group()),
                line.finances(),
                id == null ? questions(line.template()) : List.of());
    }

    private static List<QuestionPlan> questions(String template) {
        return CriterionTemplate.of(template).map(CriterionTemplate::plans).orElse(List.of());
    }

    private static @Nullable UUID uuid(String text) {
        return org.hamkke.kernel.Ids.parse(text);
    }

    /** What is no number is no share either: it is refused beside its field with all else that is wrong. */
    private static BigDecimal weight(String text) {
        try {
            return text.isBlank() ? BigDecimal.ZERO : new BigDecimal(text.strip());
        } catch (NumberFormatException _) {
            return BigDecimal.valueOf(UNREADABLE);
        }
    }

    private static @Nullable Integer threshold(String text) {
        try {
            return text.isBlank() ? null : Integer.valueOf(text.strip());
        } catch (NumberFormatException _) {
            return UNREADABLE;
        }
    }
}
