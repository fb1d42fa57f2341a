package org.hamkke.alliance.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hamkke.alliance.GoalPlan;
import org.hamkke.alliance.Smart;
import org.hamkke.alliance.SmartLack;
import org.hamkke.shell.Words;

/** What a goal still lacks, letter by letter, in words. */
public record SmartCheck(List<Letter> letters) {
    /** @param words what is there, or what is to be added */
    public record Letter(String letter, boolean there, String words) {}

    private static SmartCheck of(List<SmartLack> lacks) {
        var letters = new ArrayList<Letter>();
        for (var one : Smart.values()) letters.add(letter(one, lacks));
        return new SmartCheck(List.copyOf(letters));
    }

    /** Against the calendar as well: a day outside the horizon is no good date. */
    static SmartCheck of(GoalPlan plan, LocalDate today) {
        var check = of(SmartLack.in(plan));
        var due = plan.due();
        if (due.isEmpty() || plan.horizon().reaches(today, due.get())) return check;
        var letters = new ArrayList<>(check.letters());
        letters.set(
                Smart.TIME_BOUND.ordinal(),
                new Letter(
                        Smart.TIME_BOUND.letter(),
                        false,
                        Words.t("alliance.smart.lack.horizon." + plan.horizon().label())));
        return new SmartCheck(List.copyOf(letters));
    }

    private static Letter letter(Smart one, List<SmartLack> lacks) {
        var words =
                lacks.stream()
                        .filter(lack -> lack.letter() == one)
                        .map(lack -> Words.t("alliance.smart.lack." + lack.label()))
                        .toList();
        return words.isEmpty()
                ? new Letter(one.letter(), true, Words.t("alliance.smart." + one.label()))
                : new Letter(one.letter(), false, String.join(" ", words));
    }
}
