package org.hamkke.fit.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hamkke.fit.CriterionId;
import org.hamkke.fit.FitRule;
import org.hamkke.fit.Mark;
import org.hamkke.fit.Rescore;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.partner.PartnerId;
import org.hamkke.shell.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What a rater typed about one candidate, row by row, and what is wrong with it. */
final class MarkForm {
    private final MultiValueMap<String, String> sent;
    private final Map<String, String> errors = new HashMap<>();

    MarkForm(MultiValueMap<String, String> sent) {
        this.sent = sent;
    }

    /** One criterion's, with why it changes. */
    Rescore rescore(PartnerId partner) {
        return new Rescore(
                partner,
                CriterionId.of(at("criterion", 0)),
                points(at("points", 0)),
                AnswerFields.read(sent, at("criterion", 0)),
                at("reason", 0),
                version(at("version", 0)));
    }

    /** Every row that can be read; what can't be stands in the errors. */
    List<Mark> marks(PartnerId partner) {
        var marks = new ArrayList<Mark>();
        IntStream.range(0, size()).forEach(i -> read(partner, i, marks));
        return marks;
    }

    private void read(PartnerId partner, int i, List<Mark> marks) {
        try {
            marks.add(
                    Mark.given(
                            partner,
                            CriterionId.of(at("criterion", i)),
                            points(at("points", i)),
                            at("evidence", i),
                            at("link", i),
                            day(at("seenOn", i)),
                            version(at("version", i)),
                            AnswerFields.read(sent, at("criterion", i))));
        } catch (RuleViolation violation) {
            refuse(at("criterion", i), violation);
        }
    }

    void refuse(String criterion, RuleViolation violation) {
        errors.merge(
                criterion, Refused.of(violation).text(), (first, second) -> first + " " + second);
    }

    boolean isSound() {
        return errors.isEmpty();
    }

    private static @Nullable Integer points(String text) {
        try {
            return text.isBlank() ? null : Integer.valueOf(text.strip());
        } catch (NumberFormatException _) {
            throw FitRule.POINTS_ARE_WITHIN_THE_SCALE.refusal();
        }
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException _) {
            throw FitRule.EVIDENCE_DAY_HAS_COME.refusal();
        }
    }

    private static int version(String text) {
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    /** The row with what was typed into it, based on what it was based on. */
    DeskPage.Row over(DeskPage.Row row) {
        return over(row, false);
    }

    /** The same, based on what stands now. */
    DeskPage.Row rebased(DeskPage.Row row) {
        return over(row, true);
    }

    private DeskPage.Row over(DeskPage.Row row, boolean rebased) {
        var criterion = row.criterion().id().toString();
        int i = sent.getOrDefault("criterion", List.of()).indexOf(criterion);
        if (i < 0) return row;
        return new DeskPage.Row(
                row.criterion(),
                row.questions().stream().map(asked -> over(row, asked)).toList(),
                at("points", i),
                at("evidence", i),
                at("link", i),
                at("seenOn", i),
                rebased ? row.version() : version(at("version", i)),
                row.file(),
                row.changes(),
                at("reason", i),
                errors.getOrDefault(criterion, ""));
    }

    private SheetPage.Asked over(DeskPage.Row row, SheetPage.Asked asked) {
        return asked.answered(sent.getOrDefault(row.answers(asked), List.of("")).getFirst());
    }

    private int size() {
        return sent.getOrDefault("criterion", List.of()).size();
    }

    private String at(String field, int i) {
        var values = sent.getOrDefault(field, List.of());
        return i < values.size() ? values.get(i) : "";
    }
}
