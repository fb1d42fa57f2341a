package org.hamkke.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hamkke.document.Block.Bullets;
import org.hamkke.document.Block.Fact;
import org.hamkke.document.Block.Facts;
import org.hamkke.document.Block.Heading;
import org.hamkke.document.Block.Note;
import org.hamkke.document.Block.PageBreak;
import org.hamkke.document.Block.Paragraph;
import org.hamkke.document.Block.Parties;
import org.hamkke.document.Block.Party;
import org.hamkke.document.Signatures.Assent;
import org.hamkke.document.Signatures.Seal;
import org.hamkke.document.Signatures.Signature;
import org.hamkke.document.Table.Column;

/** What a paper says, in order, spaces aside; with the marks that Word counts by itself or without. */
record Content(Numbering numbering, boolean marked) {

    static String marked(Paper paper) {
        return new Content(Numbering.in(paper.language()), true).text(paper);
    }

    static String unmarked(Paper paper) {
        return new Content(Numbering.in(paper.language()), false).text(paper);
    }

    static String squeezed(String text) {
        return text.replaceAll("\\s", "");
    }

    private String text(Paper paper) {
        var blocks = paper.blocks().stream().flatMap(this::block);
        return squeezed(paper.title() + paper.subtitle() + blocks.collect(Collectors.joining()));
    }

    private Stream<String> block(Block block) {
        return switch (block) {
            case Heading(var _, var text) -> Stream.of(text);
            case Paragraph(var prose) -> Stream.of(prose.text());
            case Note(var prose) -> Stream.of(prose.text());
            case Bullets(var items) -> items.stream().map(item -> mark("•") + item.text());
            case Article article -> article(article);
            case Table table -> table(table);
            case Bars bars -> table(bars.asTable());
            case Facts(var facts) -> facts(facts);
            case Parties(var parties) -> parties.stream().flatMap(this::party);
            case Signatures(var dated, var all) ->
                    Stream.concat(Stream.of(dated), all.stream().flatMap(this::signature));
            case PageBreak() -> Stream.empty();
        };
    }

    private String mark(String mark) {
        return marked ? mark : "";
    }

    private Stream<String> article(Article article) {
        var title = marked ? numbering.title(article) : "(" + article.heading() + ")";
        var clauses = article.clauses();
        return Stream.concat(
                Stream.of(title),
                IntStream.range(0, clauses.size())
                        .mapToObj(index -> {
                            var mark = article.marksClauses() ? numbering.clause(index + 1) : "";
                            var clause = clauses.get(index);
                            return mark(mark) + clause.prose().text() + items(clause.items());
                        }));
    }

    private String items(List<Prose> items) {
        return IntStream.range(0, items.size())
                .mapToObj(index -> mark(numbering.item(index + 1)) + items.get(index).text())
                .collect(Collectors.joining());
    }

    private Stream<String> table(Table table) {
        var headings = table.columns().stream().map(Column::heading);
        var cells = table.rows().stream().flatMap(row -> row.cells().stream()).map(Prose::text);
        return Stream.of(Stream.of(table.caption()), headings, cells).flatMap(part -> part);
    }

    private Stream<String> facts(List<Fact> facts) {
        return facts.stream().map(fact -> fact.label() + fact.value().text());
    }

    private Stream<String> party(Party party) {
        return Stream.concat(Stream.of(party.role(), party.company()), facts(party.particulars()));
    }

    private Stream<String> signature(Signature signature) {
        var mark =
                switch (signature.mark()) {
                    case Seal(var date, var label) -> Stream.of(date, label);
                    case Assent(var moment, var hash) -> facts(List.of(moment, hash));
                };
        return Stream.concat(
                Stream.of(signature.company(), signature.position(), signature.person()), mark);
    }
}
