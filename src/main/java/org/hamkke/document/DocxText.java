package org.hamkke.document;

import java.math.BigInteger;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** A column of paragraphs, in the body or in a cell; every look comes from a named style. */
record DocxText(Supplier<XWPFParagraph> next) {

    static DocxText body(XWPFDocument document) {
        return new DocxText(document::createParagraph);
    }

    /** A cell is born with a paragraph; Word refuses one without. */
    static DocxText cell(XWPFTableCell cell) {
        var first = cell.getParagraphs().getFirst();
        return new DocxText(() -> first.getStyleID() == null ? first : cell.addParagraph());
    }

    XWPFParagraph add(String style) {
        var paragraph = next.get();
        paragraph.setStyle(style);
        return paragraph;
    }

    void line(String style, String text) {
        if (!Plain.isBlank(text)) run(add(style), text, "");
    }

    XWPFParagraph prose(String style, Prose prose) {
        var paragraph = add(style);
        write(paragraph, prose);
        return paragraph;
    }

    static void write(XWPFParagraph paragraph, Prose prose) {
        prose.runs().forEach(run -> run(paragraph, run.text(), style(run.weight())));
    }

    private static String style(Prose.Weight weight) {
        return switch (weight) {
            case PLAIN -> "";
            case STRONG -> "Strong";
            case EMPHASIS -> "Emphasis";
        };
    }

    static void run(XWPFParagraph paragraph, String text, String style) {
        var run = paragraph.createRun();
        if (!style.isEmpty()) run.setStyle(style);
        var lines = text.split("\n", -1);
        for (var index = 0; index < lines.length; index++) {
            if (index > 0) run.addBreak();
            run.setText(lines[index], index);
        }
    }

    static void number(XWPFParagraph paragraph, int list, int level) {
        paragraph.setNumID(BigInteger.valueOf(list));
        paragraph.setNumILvl(BigInteger.valueOf(level));
    }
}
