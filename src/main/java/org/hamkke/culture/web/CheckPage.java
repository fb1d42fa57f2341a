package org.hamkke.culture.web;

import static org.hamkke.shell.Words.t;

import java.util.Arrays;
import java.util.List;
import org.hamkke.culture.Area;
import org.hamkke.culture.Asked;
import org.hamkke.culture.Check;
import org.hamkke.shell.Formats;
import org.jspecify.annotations.Nullable;

/**
 * The result of a check, area by area.
 *
 * @param before the check before it, against which a change is said
 */
public record CheckPage(Check check, @Nullable Check before) {
    /**
     * @param mean as it reads; empty where nothing was answered
     * @param level its words
     * @param change against the check before; empty where there is none to say
     */
    public record Line(
            Area area,
            String name,
            String mean,
            int bar,
            String level,
            String change,
            String count) {}

    public List<Line> lines() {
        return Arrays.stream(Area.values()).map(this::line).toList();
    }

    private Line line(Area area) {
        var mean = check.mean(area);
        return new Line(
                area,
                name(area),
                mean.isEmpty() ? "" : t("culture.points", mean.getAsInt()),
                mean.orElse(0),
                t("culture.level." + check.level(area).label()),
                change(area),
                t("culture.count", area.questions().size(), check.answered(area)));
    }

    static String name(Area area) {
        return t("culture.area." + area.label());
    }

    private String change(Area area) {
        if (before == null) return "";
        var now = check.mean(area);
        var then = before.mean(area);
        if (now.isEmpty() || then.isEmpty()) return "";
        int by = now.getAsInt() - then.getAsInt();
        return by == 0 ? t("culture.change.none") : t("culture.change", Formats.signed(by));
    }

    public List<String> next() {
        return check.next().stream().map(one -> t("culture.ask." + one.label() + ".next")).toList();
    }

    public String answer(Asked question) {
        var points = check.points(question);
        return points == null
                ? t("culture.level.open")
                : t("culture.ask." + question.label() + "." + points);
    }
}
