package org.hamkke.fit.report;

import static java.util.stream.Collectors.joining;
import static org.hamkke.shell.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hamkke.document.Block;
import org.hamkke.document.Block.Fact;
import org.hamkke.document.Block.Facts;
import org.hamkke.document.Block.Heading;
import org.hamkke.document.Table;
import org.hamkke.document.Table.Align;
import org.hamkke.document.Table.Column;
import org.hamkke.document.Table.Row;
import org.hamkke.fit.picture.Mark;
import org.hamkke.fit.picture.Measure;
import org.hamkke.fit.picture.Opinion;
import org.hamkke.fit.picture.Picture;

/** What stands behind a report on paper: who said what, what scores mean, and how each method is recomputed. */
record BoardAppendix(Picture picture, Board board) {
    List<Block> evidence() {
        return board.proven().stream()
                .flatMap(proven -> Stream.of(new Heading(2, proven.name()), grounds(proven)))
                .toList();
    }

    private static Block grounds(Board.Proven proven) {
        return new Table(
                "",
                List.of(
                        new Column(t("fit.criterion"), Align.START, 4),
                        new Column(t("fit.paper.mean"), Align.END, 2),
                        new Column(t("fit.paper.said"), Align.START, 14)),
                proven.grounds().stream()
                        .map(g ->
                                Row.of(
                                        g.criterion(),
                                        g.mean() == null ? "–" : g.mean(),
                                        said(g.marks())))
                        .toList());
    }

    private static String said(List<Mark> marks) {
        return marks.stream().map(BoardAppendix::said).collect(joining("\n"));
    }

    private static String said(Mark mark) {
        var why = Stream.of(mark.evidence(), mark.link()).filter(text -> !text.isEmpty());
        return t("fit.paper.mark", mark.points(), mark.rater())
                + why.map(text -> " " + text).collect(joining());
    }

    /** Which years, ratios and papers the points of statements rest on. */
    Block statements() {
        return new Facts(
                board.statements().stream()
                        .map(one -> Fact.of(one.name(), one.told() + "\n" + one.link()))
                        .toList());
    }

    List<Block> criteria() {
        return picture.basis().criteria().stream()
                .flatMap(c -> Stream.of(new Heading(2, criterion(c)), anchors(c)))
                .toList();
    }

    private static String criterion(Measure criterion) {
        var gate =
                criterion.threshold() == null
                        ? ""
                        : " · " + t("fit.record.gate", criterion.threshold());
        var group =
                criterion.group().isEmpty() ? "" : String.join(" › ", criterion.group()) + " › ";
        return group
                + criterion.name()
                + " · "
                + Shown.share(criterion.share().doubleValue())
                + gate;
    }

    private static Block anchors(Measure criterion) {
        return new Facts(
                IntStream.range(0, criterion.anchors().size())
                        .mapToObj(k ->
                                Fact.of(t("fit.paper.points", k * 25), criterion.anchors().get(k)))
                        .toList());
    }

    /** How each method normalises, whence it comes, how far it agrees, and which call recomputes it. */
    List<Block> methods() {
        var rows = picture.basis().methods().stream().map(this::method).toList();
        var set = SettingWords.of(picture.basis());
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Table(
                        "",
                        List.of(
                                new Column(t("fit.paper.method"), Align.START, 4),
                                new Column(t("fit.paper.source"), Align.START, 7),
                                new Column(t("fit.paper.agreement"), Align.END, 3),
                                new Column(t("fit.paper.call"), Align.START, 8)),
                        rows));
        if (!set.isEmpty())
            blocks.add(
                    new Facts(
                            set.stream().map(fact -> Fact.of(fact.name(), fact.value())).toList()));
        return List.copyOf(blocks);
    }

    private Row method(Opinion opinion) {
        return Row.of(
                Summary.method(opinion)
                        + "\n"
                        + t("fit.methods.normalisation." + opinion.normalisation()),
                t("fit.methods.source." + opinion.method()),
                agreement(opinion),
                "POST /api/v1/calculations/" + opinion.calculation());
    }

    /** With the method chosen. */
    private String agreement(Opinion opinion) {
        var chosen = picture.decision().method();
        if (opinion.method().equals(chosen)) return "–";
        return picture.basis().agreements().stream()
                .filter(a -> a.isAbout(chosen) && a.besides(chosen).equals(opinion.method()))
                .findFirst()
                .map(a -> Shown.agreement(a.kendallTauB().doubleValue()))
                .orElse("–");
    }
}
