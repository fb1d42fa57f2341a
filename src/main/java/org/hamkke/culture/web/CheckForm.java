package org.hamkke.culture.web;

import static org.hamkke.shell.Words.t;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hamkke.culture.Asked;
import org.hamkke.culture.Check;
import org.hamkke.culture.CheckPlan;
import org.hamkke.culture.CultureRule;
import org.hamkke.culture.Given;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.shell.Typed;
import org.hamkke.shell.face.Choice;
import org.hamkke.shell.face.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** A readiness check as it is typed: points and notes by question. */
public record CheckForm(
        String day, Map<String, String> points, Map<String, String> notes, int version)
        implements Typed<CheckForm> {
    static CheckForm blank(LocalDate today) {
        return new CheckForm(today.toString(), Map.of(), Map.of(), 0);
    }

    static CheckForm of(Check check) {
        var points = new HashMap<String, String>();
        var notes = new HashMap<String, String>();
        check.answers()
                .forEach((question, given) -> {
                    if (given.points() != null)
                        points.put(question.label(), String.valueOf(given.points()));
                    notes.put(question.label(), given.note());
                });
        return new CheckForm(check.day().toString(), points, notes, check.version());
    }

    static CheckForm typed(MultiValueMap<String, String> sent) {
        var points = new HashMap<String, String>();
        var notes = new HashMap<String, String>();
        for (var question : Asked.values()) {
            var label = question.label();
            points.put(label, PortraitForm.one(sent, "points-" + label));
            notes.put(label, PortraitForm.one(sent, "note-" + label));
        }
        return new CheckForm(
                PortraitForm.one(sent, "day"),
                points,
                notes,
                PortraitForm.version(PortraitForm.one(sent, "version")));
    }

    public String points(Asked question) {
        return points.getOrDefault(question.label(), "");
    }

    public String note(Asked question) {
        return notes.getOrDefault(question.label(), "");
    }

    /** What the question can be answered with. */
    public static List<Choice> answers(Asked question) {
        return IntStream.iterate(0, points -> points <= Asked.MOST_POINTS, p -> p + Asked.STEP)
                .mapToObj(String::valueOf)
                .map(points ->
                        new Choice(points, t("culture.ask." + question.label() + "." + points)))
                .toList();
    }

    /** @throws RuleViolation naming every question whose answer or note doesn't hold */
    CheckPlan plan() {
        var answers = new EnumMap<Asked, Given>(Asked.class);
        var refusals = new ArrayList<RuleViolation.Refusal>();
        for (var question : Asked.values()) {
            try {
                answers.put(question, new Given(points(points(question)), note(question)));
            } catch (RuleViolation violation) {
                refusals.addAll(violation.beside(field -> field + "-" + question.label()));
            }
        }
        if (!refusals.isEmpty()) throw new RuleViolation(refusals);
        return new CheckPlan(date(), answers);
    }

    private static @Nullable Integer points(String text) {
        if (text.isBlank()) return null;
        if (!text.matches("\\d{1,3}")) throw CultureRule.ANSWER_IS_ONE_OF_THE_FIVE.refusal();
        return Integer.valueOf(text);
    }

    private LocalDate date() {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException _) {
            throw CultureRule.CHECK_HAS_A_DAY.refusal();
        }
    }

    @Override
    public CheckForm over(int current) {
        return new CheckForm(day, points, notes, current);
    }

    @Override
    public List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(t("culture.check.day"), day));
        for (var question : Asked.values())
            facts.add(
                    new Fact(
                            t("culture.ask." + question.label()),
                            (points(question) + " " + note(question)).strip()));
        return facts;
    }
}
