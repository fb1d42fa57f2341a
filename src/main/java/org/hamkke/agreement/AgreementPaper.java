package org.hamkke.agreement;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hamkke.agreement.text.AgreementText;
import org.hamkke.agreement.text.AgreementText.Annex;
import org.hamkke.agreement.text.AgreementText.Side;
import org.hamkke.agreement.text.ClauseText;
import org.hamkke.agreement.text.Dates;
import org.hamkke.assent.Key;
import org.hamkke.assent.Keys;
import org.hamkke.document.Article;
import org.hamkke.document.Article.Clause;
import org.hamkke.document.Block;
import org.hamkke.document.Block.Fact;
import org.hamkke.document.Block.Heading;
import org.hamkke.document.Block.PageBreak;
import org.hamkke.document.Block.Paragraph;
import org.hamkke.document.Block.Parties;
import org.hamkke.document.Block.Party;
import org.hamkke.document.Paper;
import org.hamkke.document.Paper.Margins;
import org.hamkke.document.Prose;
import org.hamkke.document.Signatures;
import org.hamkke.document.Signatures.Assent;
import org.hamkke.document.Signatures.Seal;
import org.hamkke.document.Signatures.Signature;
import org.hamkke.document.Table;
import org.hamkke.document.Table.Align;
import org.hamkke.document.Table.Column;
import org.hamkke.document.Table.Row;
import org.hamkke.shell.Language;
import org.hamkke.shell.Words;

/**
 * An agreement on paper, in Korean whoever prints it. Until every key has turned it says 초안 across each page.
 *
 * @param label which state of it: 협약서 3판, 초안
 * @param keys of a version that was put to them
 */
record AgreementPaper(AgreementText text, String label, Optional<Keys> keys) {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy. M. d. HH:mm", Locale.KOREA).withZone(SEOUL);

    Paper paper() {
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(text.opening()));
        if (text.sides().stream().anyMatch(side -> !side.businessNumber().isEmpty()))
            blocks.add(new Parties(text.sides().stream().map(AgreementPaper::party).toList()));
        text.articles().forEach(article -> blocks.add(article(article)));
        blocks.add(Paragraph.of(text.closing()));
        blocks.add(signatures());
        blocks.add(new PageBreak());
        text.annexes().forEach(annex -> blocks.addAll(annex(annex)));
        return new Paper(text.title(), "", Locale.KOREA, margins(), blocks);
    }

    private Margins margins() {
        var footer =
                keys.map(one ->
                                label
                                        + " · "
                                        + t("agreement.paper.hash")
                                        + " "
                                        + one.hash().brief())
                        .orElse(label);
        return new Margins("", footer, signed() ? "" : t("agreement.paper.draft"));
    }

    private boolean signed() {
        return keys.filter(one -> one.state() == Keys.State.IN_EFFECT).isPresent();
    }

    private static Party party(Side side) {
        var number = side.businessNumber();
        return new Party(
                "",
                side.name(),
                number.isEmpty()
                        ? List.of()
                        : List.of(Fact.of(t("agreement.paper.business-number"), number)));
    }

    private static Article article(AgreementText.Article article) {
        return new Article(
                article.number(),
                article.heading(),
                article.parsed().paragraphs().stream().map(AgreementPaper::clause).toList());
    }

    private static Clause clause(ClauseText.Paragraph paragraph) {
        return Clause.of(paragraph.text(), paragraph.items().toArray(String[]::new));
    }

    private Signatures signatures() {
        return new Signatures(signingDay(), text.sides().stream().map(this::signature).toList());
    }

    /** The day the last key turned; nothing until then. */
    private String signingDay() {
        if (!signed()) return "";
        var turned =
                keys.stream()
                        .flatMap(one -> one.keys().stream())
                        .map(Key::turnedAt)
                        .filter(Objects::nonNull)
                        .max(Instant::compareTo);
        return turned.map(moment -> Dates.written(moment.atZone(SEOUL).toLocalDate())).orElse("");
    }

    private Signature signature(Side side) {
        var key =
                keys.stream()
                        .flatMap(one -> one.keys().stream())
                        .filter(one -> one.organisationId().equals(side.organisation()))
                        .findFirst();
        return key.filter(Key::turned)
                .map(one -> assented(side, one))
                .orElseGet(() -> sealed(side));
    }

    private Signature assented(Side side, Key key) {
        var moment =
                Fact.of(
                        t("agreement.paper.assent"),
                        MOMENT.format(Objects.requireNonNull(key.turnedAt())));
        var hash = Fact.of(t("agreement.paper.hash"), keys.orElseThrow().hash().value());
        return new Signature(
                side.name(),
                "",
                key.person() == null ? "" : key.person(),
                new Assent(moment, hash));
    }

    private static Signature sealed(Side side) {
        return new Signature(
                side.name(),
                t("agreement.paper.position"),
                "",
                new Seal(t("agreement.paper.blank-date"), t("agreement.paper.seal")));
    }

    private static List<Block> annex(Annex annex) {
        var blocks = new ArrayList<Block>();
        blocks.add(
                new Heading(2, t("agreement.annex.label", annex.number()) + " " + annex.heading()));
        annex.lines().forEach(line -> blocks.add(Paragraph.of(line)));
        if (!annex.rows().isEmpty()) blocks.add(table(annex));
        if (annex.lines().isEmpty() && annex.rows().isEmpty())
            blocks.add(new Paragraph(Prose.of(t("agreement.annex.empty"))));
        return blocks;
    }

    private static Table table(Annex annex) {
        var columns =
                IntStream.range(0, annex.columns().size())
                        .mapToObj(i ->
                                new Column(annex.columns().get(i), align(annex, i), i == 0 ? 2 : 1))
                        .toList();
        return new Table(
                "",
                columns,
                annex.rows().stream().map(row -> Row.of(row.toArray(String[]::new))).toList());
    }

    /** A column of amounts stands on the right. */
    private static Align align(Annex annex, int column) {
        boolean amounts =
                annex.rows().stream()
                        .allMatch(row ->
                                row.get(column).matches("[△−-]?[\\d,.]+(\\s?[만억조천 ]*원|%)?|"));
        return column > 0 && amounts ? Align.END : Align.START;
    }

    private static String t(String key, Object... arguments) {
        return Words.t(Language.KOREAN, key, arguments);
    }
}
