package org.hamkke.fit.web;

import static org.hamkke.shell.Words.t;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hamkke.fit.Answers;
import org.hamkke.fit.CriterionId;
import org.hamkke.fit.FitRule;
import org.hamkke.fit.Rating;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.partner.PartnerId;
import org.hamkke.shell.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a rater typed into a sheet, row by row, and what is wrong with it. */
final class Sheet {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> FIELDS =
            List.of("partner", "criterion", "points", "evidence", "link", "version");

    private final Map<String, List<String>> typed;
    private final Map<Integer, String> errors = new HashMap<>();

    private Sheet(Map<String, List<String>> typed) {
        this.typed = typed;
    }

    static Sheet typed(MultiValueMap<String, String> sent) {
        var typed = new HashMap<String, List<String>>();
        FIELDS.forEach(field -> typed.put(field, sent.getOrDefault(field, List.of())));
        sent.forEach((name, values) -> {
            if (AnswerFields.isOne(name)) typed.put(name, values);
        });
        return new Sheet(typed);
    }

    static Sheet kept(String draft) {
        return new Sheet(JSON.readValue(draft, new TypeReference<Map<String, List<String>>>() {}));
    }

    String asDraft() {
        return JSON.writeValueAsString(typed);
    }

    /** Every row that can be read; what can't be stands in the errors. */
    List<Rating> ratings() {
        var ratings = new ArrayList<Rating>();
        IntStream.range(0, size()).forEach(i -> read(i, ratings));
        return ratings;
    }

    boolean isSound() {
        return errors.isEmpty();
    }

    private void read(int i, List<Rating> ratings) {
        try {
            ratings.add(
                    new Rating(
                            PartnerId.of(at("partner", i)),
                            CriterionId.of(at("criterion", i)),
                            points(at("points", i)),
                            at("evidence", i),
                            at("link", i),
                            version(at("version", i)),
                            answers(i)));
        } catch (RuleViolation violation) {
            errors.put(i, Refused.of(violation).text());
        }
    }

    private static @Nullable Integer points(String text) {
        try {
            return text.isBlank() ? null : Integer.valueOf(text.strip());
        } catch (NumberFormatException _) {
            throw FitRule.POINTS_ARE_WITHIN_THE_SCALE.refusal();
        }
    }

    private Answers answers(int i) {
        return AnswerFields.read(typed, at("partner", i), at("criterion", i));
    }

    private static int version(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    /** The same row with what was typed into it, or as it is when nothing was. */
    SheetPage.Row over(SheetPage.Row row) {
        int i = indexOf(row);
        return i < 0 ? row : over(row, i, version(at("version", i)));
    }

    /** What was typed, now based on the score as it stands. */
    SheetPage.Row rebased(SheetPage.Row row) {
        int i = indexOf(row);
        return i < 0 ? row : over(row, i, row.version());
    }

    private SheetPage.Row over(SheetPage.Row row, int i, int version) {
        return new SheetPage.Row(
                row.partner(),
                row.criterion(),
                row.name(),
                row.note(),
                row.anchors(),
                row.questions().stream().map(asked -> over(row, asked)).toList(),
                at("points", i),
                at("evidence", i),
                at("link", i),
                version,
                errors.getOrDefault(i, ""),
                row.offer());
    }

    private SheetPage.Asked over(SheetPage.Row row, SheetPage.Asked asked) {
        return asked.answered(typed.getOrDefault(row.answers(asked), List.of("")).getFirst());
    }

    /** All that was typed but this row. */
    Sheet without(SheetPage.Row row) {
        int left = indexOf(row);
        var kept = new HashMap<>(typed);
        FIELDS.forEach(
                field -> kept.put(field, without(left, typed.getOrDefault(field, List.of()))));
        return new Sheet(kept);
    }

    private static List<String> without(int left, List<String> values) {
        return IntStream.range(0, values.size())
                .filter(i -> i != left)
                .mapToObj(values::get)
                .toList();
    }

    /** Whether something was typed that these rows don't say already. */
    boolean addsTo(List<SheetPage.Row> rows) {
        return rows.stream()
                .map(row -> Map.entry(row, over(row)))
                .anyMatch(both -> !sayTheSame(both.getKey(), both.getValue()));
    }

    private static boolean sayTheSame(SheetPage.Row one, SheetPage.Row other) {
        return one.points().equals(other.points().strip())
                && one.evidence().equals(other.evidence().strip())
                && one.link().equals(other.link().strip())
                && one.questions().equals(other.questions());
    }

    private int indexOf(SheetPage.Row row) {
        return IntStream.range(0, size())
                .filter(i ->
                        at("partner", i).equals(row.partner())
                                && at("criterion", i).equals(row.criterion()))
                .findFirst()
                .orElse(-1);
    }

    private int size() {
        return typed.getOrDefault("partner", List.of()).size();
    }

    private String at(String field, int i) {
        var values = typed.getOrDefault(field, List.of());
        return i < values.size() ? values.get(i) : "";
    }

    /** Someone else's words are never here: the same rater saved in another window. */
    static String staleWords() {
        return t("fit.score.stale");
    }
}
