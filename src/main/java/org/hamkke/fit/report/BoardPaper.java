package org.hamkke.fit.report;

import static org.hamkke.shell.Words.t;

import java.util.ArrayList;
import java.util.List;
import org.hamkke.document.Bars;
import org.hamkke.document.Block;
import org.hamkke.document.Block.Bullets;
import org.hamkke.document.Block.Fact;
import org.hamkke.document.Block.Facts;
import org.hamkke.document.Block.Heading;
import org.hamkke.document.Block.Note;
import org.hamkke.document.Block.PageBreak;
import org.hamkke.document.Block.Paragraph;
import org.hamkke.document.Paper;
import org.hamkke.fit.SelectionRecord;
import org.hamkke.fit.picture.Basis;
import org.hamkke.fit.picture.Picture;
import org.hamkke.fit.picture.Verdict;
import org.hamkke.shell.Formats;
import org.hamkke.shell.Language;

/** 제휴 후보 검토 보고서: a record on paper, in the reader's language, as it is laid before the board. */
public record BoardPaper(SelectionRecord record, Board board) {
    public static Paper of(SelectionRecord record) {
        return new BoardPaper(record, Boards.of(record.picture())).paper();
    }

    private Picture picture() {
        return record.picture();
    }

    private Basis basis() {
        return picture().basis();
    }

    private Verdict decision() {
        return picture().decision();
    }

    private Paper paper() {
        var blocks = new ArrayList<Block>();
        cover(blocks);
        findings(blocks);
        var tables = new BoardTables(picture(), board);
        blocks.add(new Heading(1, t("fit.paper.ranking")));
        blocks.addAll(tables.ranking());
        blocks.add(new Heading(1, t("fit.paper.matrix")));
        blocks.addAll(tables.matrix());
        statements(blocks, tables);
        robustness(blocks);
        blocks.add(new Heading(1, t("fit.paper.evidence")));
        blocks.add(Note.of(t("fit.paper.evidence.note")));
        var behind = new BoardAppendix(picture(), board);
        blocks.addAll(behind.evidence());
        if (!board.statements().isEmpty()) {
            blocks.add(new Heading(2, t("fit.paper.statements.grounds")));
            blocks.add(behind.statements());
        }
        blocks.add(new PageBreak());
        appendix(blocks, behind);
        return new Paper(
                t("fit.paper.title"),
                basis().name(),
                Language.current().locale(),
                new Paper.Margins("", footer(), watermark()),
                blocks);
    }

    /** Only what a later record took the place of says so across each page. */
    private String watermark() {
        return record.isSuperseded() ? t("fit.paper.superseded") : "";
    }

    private String footer() {
        return t("fit.paper.footer", record.number(), record.proof().stored().brief());
    }

    private void cover(List<Block> blocks) {
        var summary = new Summary(picture(), Voice.PAPER);
        var facts = new ArrayList<Fact>();
        if (!basis().question().isBlank())
            facts.add(Fact.of(t("fit.paper.question"), basis().question()));
        facts.add(Fact.of(t("fit.paper.decision"), summary.conclusion()));
        facts.add(Fact.of(t("fit.paper.decidedOn"), Formats.date(decision().decidedOn())));
        facts.add(Fact.of(t("fit.paper.deciders"), String.join(", ", decision().deciders())));
        facts.add(
                Fact.of(
                        t("fit.paper.recordedBy"),
                        t(
                                "fit.decision.by",
                                decision().recordedBy(),
                                Formats.dateTime(decision().recordedAt()))));
        facts.add(Fact.of(t("fit.paper.number"), t("fit.record.number", record.number())));
        facts.add(Fact.of(t("fit.paper.hash"), record.proof().stored().value()));
        record.proof()
                .entry()
                .ifPresent(e ->
                        facts.add(
                                Fact.of(
                                        t("fit.paper.ledger"),
                                        t("fit.paper.entry", e.seq(), e.hash()))));
        blocks.add(new Facts(facts));
        if (!record.proof().holds()) blocks.add(Note.of(t("fit.paper.broken")));
    }

    private void findings(List<Block> blocks) {
        blocks.add(new Heading(1, t("fit.paper.reason")));
        blocks.add(Paragraph.of(decision().reason()));
        var supersedes = decision().supersedes();
        if (supersedes != null)
            blocks.add(
                    Note.of(
                            t("fit.paper.supersedes", supersedes.number())
                                    + " "
                                    + supersedes.why()));
        blocks.add(new Heading(1, t("fit.paper.summary")));
        var sentences = new Summary(picture(), Voice.PAPER).sentences();
        blocks.add(Bullets.of(sentences.toArray(String[]::new)));
        blocks.add(new Heading(1, t("fit.paper.dissent")));
        if (decision().dissents().isEmpty()) blocks.add(Paragraph.of(Voice.PAPER.say("agreed")));
        else
            blocks.add(
                    new Facts(
                            decision().dissents().stream()
                                    .map(d -> Fact.of(d.who(), d.why()))
                                    .toList()));
    }

    /** Inside the matrix's own part: it is about one column of it. */
    private void statements(List<Block> blocks, BoardTables tables) {
        if (board.statements().isEmpty()) return;
        blocks.add(new Heading(2, t("fit.paper.statements")));
        blocks.add(tables.statements());
        blocks.add(Note.of(t("fit.paper.statements.note")));
    }

    private void robustness(List<Block> blocks) {
        var sureness = basis().robustness();
        if (sureness == null) return;
        blocks.add(new Heading(1, t("fit.paper.robustness")));
        blocks.add(
                new Bars(
                        "",
                        t("fit.candidate"),
                        List.of(
                                t("fit.paper.bar.first"),
                                t("fit.paper.bar.next"),
                                t("fit.paper.bar.rest")),
                        board.bars().stream().map(BoardPaper::bar).toList()));
        blocks.add(
                Note.of(
                        t(
                                "fit.paper.robustness.note",
                                Formats.number(sureness.draws()),
                                String.valueOf(sureness.seed()))));
    }

    private static Bars.Bar bar(Board.Bar bar) {
        return new Bars.Bar(
                bar.name(), List.of(bar.bar().first(), bar.bar().next(), bar.bar().rest()));
    }

    private void appendix(List<Block> blocks, BoardAppendix behind) {
        blocks.add(new Heading(1, t("fit.paper.criteria")));
        blocks.addAll(behind.criteria());
        blocks.add(new Heading(2, t("fit.paper.weights")));
        blocks.add(Bullets.of(WeighingWords.of(basis()).toArray(String[]::new)));
        blocks.add(new Heading(1, t("fit.paper.methods")));
        blocks.addAll(behind.methods());
    }
}
