package org.hamkke.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.hamkke.document.Article.Clause;

/** Articles as Word lists, so that a lawyer who inserts a clause gets the rest renumbered. */
record DocxArticles(DocxText body, Numbering marks, DocxNumbering lists) {
    private static final int ARTICLE = 0;
    private static final int CLAUSE = 1;
    private static final int ITEM = 2;
    private static final int INDENT = 440;

    void write(Article article) {
        var list = lists.listOf(article);
        heading(article, list);
        if (!article.marksClauses())
            article.clauses().forEach(clause -> sole(article, clause, list));
        else marked(article, list);
    }

    private void heading(Article article, int list) {
        var paragraph = body.add("Article");
        var heading = article.heading();
        DocxText.run(paragraph, heading.isEmpty() ? "" : "(" + heading + ")", "");
        DocxText.number(paragraph, list, ARTICLE);
    }

    private void sole(Article article, Clause clause, int list) {
        if (!clause.prose().isBlank()) body.prose("Clause", clause.prose());
        items(article, clause.items(), list);
    }

    private void marked(Article article, int list) {
        var clauses = article.clauses();
        for (var index = 0; index < clauses.size(); index++) {
            var clause = clauses.get(index);
            var paragraph = body.add("Clause");
            mark(article, paragraph, list, CLAUSE, marks.clause(index + 1));
            DocxText.write(paragraph, clause.prose());
            items(article, clause.items(), list);
        }
    }

    private void items(Article article, List<Prose> items, int list) {
        for (var index = 0; index < items.size(); index++) {
            var paragraph = body.add("Item");
            mark(article, paragraph, list, ITEM, marks.item(index + 1));
            DocxText.write(paragraph, items.get(index));
        }
    }

    private void mark(Article article, XWPFParagraph paragraph, int list, int level, String mark) {
        if (marks.wordCounts(article)) DocxText.number(paragraph, list, level);
        else type(paragraph, level, mark);
    }

    /** Word would count on differently here: the mark is typed, so that both papers name the same clause alike. */
    private static void type(XWPFParagraph paragraph, int level, String mark) {
        paragraph.setIndentationLeft(level * INDENT);
        paragraph.setIndentationHanging(INDENT);
        DocxText.run(paragraph, mark, "");
        paragraph.createRun().addTab();
    }
}
