package org.hamkke.fit.report;

import static java.util.stream.Collectors.joining;
import static org.hamkke.shell.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hamkke.document.Block;
import org.hamkke.document.Table;
import org.hamkke.document.Table.Align;
import org.hamkke.document.Table.Column;
import org.hamkke.document.Table.Row;
import org.hamkke.fit.picture.Picture;

/** The tables of a report on paper. A wide one is split by columns, so that it stays readable upright. */
record BoardTables(Picture picture, Board board) {
    private static final int COLUMNS = 6;
    private static final int METHODS = 5;
    private static final int NARROW = 6;
    private static final int PLACE = 4;

    List<Block> ranking() {
        int methods = board.methods().size();
        var blocks = new ArrayList<Block>();
        blocks.add(ranking(0, Math.min(METHODS, methods)));
        for (int from = METHODS; from < methods; from += METHODS)
            blocks.add(ranking(from, Math.min(from + METHODS, methods)));
        if (!board.outside().isEmpty()) blocks.add(outside());
        return blocks;
    }

    /** The places by the method chosen beside those by some of the others. */
    private Table ranking(int from, int to) {
        var columns = new ArrayList<Column>();
        columns.add(end(t("fit.place"), PLACE));
        columns.add(new Column(t("fit.candidate"), Align.START, 12));
        columns.add(end(Summary.methodNamed(picture.decision().method())));
        board.methods().subList(from, to).forEach(method -> columns.add(end(method)));
        return new Table(
                "", columns, board.ranked().stream().map(row -> ranked(row, from, to)).toList());
    }

    private static Column end(String heading) {
        return end(heading, NARROW);
    }

    private static Column end(String heading, int least) {
        return new Column(heading, Align.END, Math.max(least, longestWord(heading)));
    }

    /** A word is not broken: PROMETHEE needs its room. */
    private static int longestWord(String heading) {
        return Stream.of(heading.split("\\s+")).mapToInt(String::length).max().orElse(0);
    }

    private static Row ranked(Board.Ranked row, int from, int to) {
        var cells =
                Stream.concat(
                                Stream.of(
                                        String.valueOf(row.place()),
                                        named(row.name(), row.chosen()),
                                        row.figure()),
                                row.others().subList(from, to).stream())
                        .toArray(String[]::new);
        return row.chosen() ? Row.strong(cells) : Row.of(cells);
    }

    private static String named(String name, boolean chosen) {
        return chosen ? t("fit.paper.chosen.mark", name) : name;
    }

    private Table outside() {
        return new Table(
                t("fit.paper.outside"),
                List.of(
                        new Column(t("fit.candidate"), Align.START, 2),
                        new Column(t("fit.sheet.state"), Align.START, 1),
                        new Column(t("fit.paper.note"), Align.START, 3)),
                board.outside().stream()
                        .map(one -> Row.of(one.name(), one.state(), one.note()))
                        .toList());
    }

    /** Points of the statements beside those of the raters; in how far they differ is theirs less the former. */
    Table statements() {
        return new Table(
                "",
                List.of(
                        new Column(t("fit.candidate"), Align.START, 10),
                        new Column(t("fit.criterion"), Align.START, 8),
                        end(t("fit.record.stated.points")),
                        end(t("fit.paper.mean")),
                        end(t("fit.record.stated.gap"))),
                board.statements().stream().flatMap(BoardTables::statement).toList());
    }

    private static Stream<Row> statement(Board.Statement statement) {
        return statement.against().stream()
                .map(against ->
                        statementRow(
                                against.apart(),
                                named(statement.name(), statement.chosen()),
                                against.criterion(),
                                String.valueOf(statement.points()),
                                against.mean(),
                                against.gap()));
    }

    private static Row statementRow(boolean apart, String... cells) {
        return apart ? Row.strong(cells) : Row.of(cells);
    }

    /** So many criteria side by side, the candidates again before each part. */
    List<Block> matrix() {
        int criteria = board.heads().size();
        return IntStream.iterate(0, from -> from < criteria, from -> from + COLUMNS)
                .mapToObj(from -> matrix(from, Math.min(criteria, from + COLUMNS)))
                .map(Block.class::cast)
                .toList();
    }

    private Table matrix(int from, int to) {
        var columns = new ArrayList<Column>();
        columns.add(new Column(t("fit.candidate"), Align.START, 12));
        board.heads().subList(from, to).forEach(head -> columns.add(end(head(head))));
        columns.add(end(t("fit.total")));
        return new Table(
                from == 0 && to == board.heads().size()
                        ? ""
                        : t("fit.paper.matrix.part", from + 1, to),
                columns,
                board.matrix().stream().map(row -> matrix(row, from, to)).toList());
    }

    private static String head(Board.Head head) {
        return Stream.of(head.name(), head.share(), head.gate())
                .filter(text -> !text.isEmpty())
                .collect(joining("\n"));
    }

    private static Row matrix(Board.Row row, int from, int to) {
        var cells = new ArrayList<String>();
        cells.add(named(row.name(), row.chosen()));
        row.cells().subList(from, to).forEach(cell -> cells.add(cell.shown()));
        cells.add(row.total());
        var texts = cells.toArray(String[]::new);
        return row.chosen() ? Row.strong(texts) : Row.of(texts);
    }
}
