package org.hamkke.document;

import java.util.List;
import org.hamkke.document.Article.Clause;
import org.hamkke.document.Block.Bullets;
import org.hamkke.document.Block.Facts;
import org.hamkke.document.Block.Heading;
import org.hamkke.document.Block.Note;
import org.hamkke.document.Block.PageBreak;
import org.hamkke.document.Block.Paragraph;
import org.hamkke.document.Block.Parties;

/** Prints each kind of block into the page. */
record HtmlBlocks(Html page, Numbering numbering, String articleTag) {

    void print(Block block, String mark) {
        switch (block) {
            case Heading(var level, var text) -> heading("h" + (level + 1), "heading", text, mark);
            case Paragraph(var prose) -> prose("paragraph", prose);
            case Note(var prose) -> prose("note", prose);
            case Bullets(var items) -> bullets(items);
            case Article article -> article(article, mark);
            case Table table -> HtmlTables.table(page, table);
            case Bars bars -> HtmlBars.print(page, bars);
            case Facts(var facts) -> HtmlTables.facts(page, facts);
            case Parties(var parties) -> HtmlTables.parties(page, parties);
            case Signatures signatures -> HtmlSignatures.print(page, signatures);
            case PageBreak() -> page.add("div", "break");
        }
    }

    private void heading(String tag, String style, String text, String mark) {
        if (!Plain.isBlank(text)) page.add(tag, style).with("id", mark).text(text);
    }

    private void prose(String style, Prose prose) {
        if (!prose.isBlank()) page.add("p", style).prose(prose);
    }

    private void bullets(List<Prose> items) {
        if (items.isEmpty()) return;
        var list = page.add("ul", "bullets");
        items.forEach(item -> list.add("li").prose(item));
    }

    private void article(Article article, String mark) {
        heading(articleTag, "article", numbering.title(article), mark);
        if (article.marksClauses()) marked(article.clauses());
        else article.clauses().forEach(this::sole);
    }

    private void sole(Clause clause) {
        prose("clause", clause.prose());
        items(page, clause.items());
    }

    private void marked(List<Clause> clauses) {
        var list = page.add("ol", "clauses");
        for (var index = 0; index < clauses.size(); index++) {
            var clause = clauses.get(index);
            var entry = list.add("li");
            entry.add("span", "mark").text(numbering.clause(index + 1));
            items(entry.text(" ").prose(clause.prose()), clause.items());
        }
    }

    private void items(Html parent, List<Prose> items) {
        if (items.isEmpty()) return;
        var list = parent.add("ol", "items");
        for (var index = 0; index < items.size(); index++) {
            var entry = list.add("li");
            entry.add("span", "mark").text(numbering.item(index + 1));
            entry.text(" ").prose(items.get(index));
        }
    }
}
