package org.hamkke.fit.web;

import static org.hamkke.shell.Words.t;

import java.util.ArrayList;
import java.util.List;
import org.hamkke.fit.report.Shown;
import org.hamkke.fit.Agreement;
import org.hamkke.fit.Criterion;
import org.hamkke.fit.Meeting;
import org.hamkke.fit.Rated;
import org.hamkke.fit.RaterId;
import org.hamkke.fit.Said;
import org.jspecify.annotations.Nullable;

/**
 * The meeting as its page shows it.
 *
 * @param mine the reader's own place among the raters
 * @param refusedAt the cell whose remark was refused, with what was typed and why
 */
public record MeetingPage(
        Meeting meeting, @Nullable RaterId mine, boolean writes, @Nullable Refusal refusedAt) {
    private static final int[] STEPS = {10, 25, 40, 60};
    private static final int LEFT = 14;
    private static final double SCALE = 3.72;
    private static final int NEAR = 3;

    /** A remark that was refused. */
    public record Refusal(String cell, String typed, String words) {}

    /** A rater's score on the line from 0 to 100; those who say nearly the same stand above each other. */
    public record Dot(Said said, double x, int y) {}

    /** How to get the figures again; nothing while raters can't be compared. */
    public @Nullable Recalculation again() {
        return new MeetingCalls(meeting).recalculation();
    }

    public String at() {
        return "/selections/" + meeting.selection().id();
    }

    /** Where a cell stands on the page. */
    public static String id(Meeting.Cell cell) {
        return "cell-" + cell.candidate().partner() + "-" + cell.criterion().id();
    }

    public List<Meeting.Cell> split() {
        return meeting.cells().stream().filter(Meeting.Cell::isSplit).toList();
    }

    public List<Meeting.Cell> rest() {
        return meeting.cells().stream().filter(cell -> !cell.isSplit()).toList();
    }

    public Meeting.Cell cell(Rated candidate, Criterion criterion) {
        return meeting.cells().stream()
                .filter(cell -> cell.candidate().equals(candidate))
                .filter(cell -> cell.criterion().id().equals(criterion.id()))
                .findFirst()
                .orElseThrow();
    }

    public boolean isMine(Said said) {
        return said.rater().equals(mine);
    }

    public @Nullable Refusal refusal(Meeting.Cell cell) {
        return refusedAt != null && refusedAt.cell().equals(id(cell)) ? refusedAt : null;
    }

    /** The shade of a spread, 1 to 5. */
    public static int step(int spread) {
        int step = 1;
        for (int from : STEPS) if (spread >= from) step++;
        return step;
    }

    public static String w(Agreement agreement) {
        return String.format(java.util.Locale.ROOT, "%.2f", agreement.concordance().w());
    }

    public static String words(Agreement agreement) {
        return t("fit.agreement." + agreement.strength().label());
    }

    public static String mean(Meeting.Cell cell) {
        return Shown.mean(cell.mean());
    }

    public static List<Dot> dots(Meeting.Cell cell) {
        var dots = new ArrayList<Dot>();
        int level = 0;
        int before = Integer.MAX_VALUE;
        for (var said : cell.said()) {
            level = before - said.points() < NEAR ? level + 1 : 0;
            before = said.points();
            dots.add(new Dot(said, LEFT + said.points() * SCALE, 34 - level * 12));
        }
        return dots;
    }
}
