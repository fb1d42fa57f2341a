package org.hamkke.document;

import java.util.List;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hamkke.document.Block.Bullets;
import org.hamkke.document.Block.Facts;
import org.hamkke.document.Block.Heading;
import org.hamkke.document.Block.Note;
import org.hamkke.document.Block.PageBreak;
import org.hamkke.document.Block.Paragraph;
import org.hamkke.document.Block.Parties;

/** Writes each kind of block into Word's body. */
record DocxBlocks(XWPFDocument document, DocxText body, DocxArticles articles) {

    void write(Block block) {
        switch (block) {
            case Heading(var level, var text) -> body.line("Heading" + level, text);
            case Paragraph(var prose) -> prose("BodyText", prose);
            case Note(var prose) -> prose("Note", prose);
            case Bullets(var items) -> bullets(items);
            case Article article -> articles.write(article);
            case Table table -> DocxTables.table(document, table);
            case Bars bars -> DocxTables.table(document, bars.asTable());
            case Facts(var facts) -> DocxTables.facts(document, facts);
            case Parties(var parties) -> DocxTables.parties(document, parties);
            case Signatures signatures -> DocxSignatures.write(document, signatures);
            case PageBreak() -> body.add("Normal").createRun().addBreak(BreakType.PAGE);
        }
    }

    private void prose(String style, Prose prose) {
        if (!prose.isBlank()) body.prose(style, prose);
    }

    private void bullets(List<Prose> items) {
        for (var item : items) {
            DocxText.number(body.prose("ListBullet", item), DocxNumbering.BULLETS, 0);
        }
    }
}
