package org.hamkke.sheet.read;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the row that names the columns: the first that is nearly as full as the fullest near the top and mostly words. Titles, dates
 * and signature boxes above a table fill few cells; a row of group names stands above the row it groups.
 */
final class HeaderSearch {
    private static final double FULL_ENOUGH = 0.6;
    private static final int LONGEST_NAME = 80;
    private static final Pattern NO_NAME = Pattern.compile("[\\d\\s.,:;%₩$()/+\\-]*");

    private final List<RawRow> own;
    private final List<RawRow> spread;
    private final Merges merges;

    HeaderSearch(Survey survey) {
        own = survey.head();
        spread = survey.spreadHead();
        merges = survey.merges();
    }

    Header find(@Nullable Integer chosenRow, int width) {
        var at = chosenRow == null ? automatic() : chosen(chosenRow);
        if (at < 0) throw RefusedFile.because(Refusal.NO_HEADER);
        return new Header(
                own.get(at).number(), new HeaderNames(spread, at, merges).names(width), above(at));
    }

    private int chosen(int number) {
        for (var at = 0; at < own.size(); at++) if (own.get(at).number() == number) return at;
        return -1;
    }

    private int automatic() {
        var fullest = spread.stream().mapToInt(RawRow::filled).max().orElse(0);
        var enough = Math.max(Math.min(fullest, 2), (int) Math.ceil(FULL_ENOUGH * fullest));
        for (var at = 0; at < spread.size(); at++)
            if (spread.get(at).filled() >= enough
                    && isMostlyNames(spread.get(at))
                    && !isGroupRow(at)) return at;
        return -1;
    }

    private static boolean isMostlyNames(RawRow row) {
        return 2 * row.cells().stream().filter(HeaderSearch::isName).count() > row.filled();
    }

    private static boolean isName(String cell) {
        return cell.strip().length() <= LONGEST_NAME && !NO_NAME.matcher(cell).matches();
    }

    /** Cells merged over columns, and the next row fills nothing but the columns below them. */
    private boolean isGroupRow(int at) {
        var groups = merges.overColumnsIn(own.get(at).number());
        if (groups.isEmpty() || at + 1 >= own.size()) return false;
        var next = own.get(at + 1);
        for (var column = 0; column < next.cells().size(); column++)
            if (next.has(column) && !isBelow(groups, column)) return false;
        return true;
    }

    private static boolean isBelow(List<Merge> groups, int column) {
        return groups.stream().anyMatch(group -> group.left() <= column && column <= group.right());
    }

    private List<String> above(int at) {
        return own.subList(0, at).stream()
                .flatMap(row -> row.cells().stream())
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }
}
