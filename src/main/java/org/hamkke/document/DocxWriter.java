package org.hamkke.document;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Writes paper as a Word document that can be edited on. Holds no state; safe to share between threads. */
public final class DocxWriter {

    /** The stream stays open. */
    public void write(Paper paper, OutputStream stream) throws IOException {
        try (var document = new XWPFDocument()) {
            new DocxMargins(document, paper.margins()).write();
            var lists = new DocxNumbering(Numbering.in(paper.language()));
            text(document, paper, lists);
            parts(document, paper.languageTag(), lists);
            describe(document, paper);
            document.write(stream);
        }
    }

    /** Word wants a paragraph after the last table. */
    private static void text(XWPFDocument document, Paper paper, DocxNumbering lists) {
        var body = DocxText.body(document);
        body.line(paper.subtitle().isEmpty() ? "SoleTitle" : "Title", paper.title());
        body.line("Subtitle", paper.subtitle());
        var articles = new DocxArticles(body, Numbering.in(paper.language()), lists);
        var blocks = new DocxBlocks(document, body, articles);
        paper.blocks().forEach(blocks::write);
        if (!document.getBodyElements().isEmpty()
                && document.getBodyElements().getLast() instanceof XWPFTable) body.add("Gap");
    }

    private static void parts(XWPFDocument document, String language, DocxNumbering lists)
            throws IOException {
        var parts = new DocxParts(document);
        parts.styles(language);
        parts.numbering(lists);
        parts.fonts();
        DocxSettings.write(document);
    }

    private static void describe(XWPFDocument document, Paper paper) throws IOException {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(paper.title());
        core.setCreator("Hamkke");
    }
}
