package org.hamkke.document;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.hamkke.document.Block.Fact;
import org.hamkke.document.Signatures.Assent;
import org.hamkke.document.Signatures.Seal;
import org.hamkke.document.Signatures.Signature;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** Signatures in equal columns; each column is one of words, one for the seal, then a gap. */
final class DocxSignatures {
    private static final int GAP = 340;
    private static final int SEAL = 1134;
    private static final int CELLS = 3;

    private DocxSignatures() {}

    static void write(XWPFDocument document, Signatures signatures) {
        if (signatures.signatures().isEmpty()) return;
        var body = DocxText.body(document);
        if (signatures.dated().isEmpty()) body.add("SignatureGap");
        body.line("Dated", signatures.dated());
        var grid = DocxGrid.create(document, "SignaturesTable", widths(signatures.columns()));
        for (var row : signatures.rows()) row(grid.row(), row);
    }

    private static int[] widths(int columns) {
        var card = (DocxGrid.WIDTH - GAP * (columns - 1)) / columns;
        return IntStream.range(0, columns * CELLS - 1)
                .map(index ->
                        switch (index % CELLS) {
                            case 0 -> card - SEAL;
                            case 1 -> SEAL;
                            default -> GAP;
                        })
                .toArray();
    }

    /** From the last: a merge moves the cells that follow it. */
    private static void row(XWPFTableRow line, List<Signature> row) {
        for (var column = row.size() - 1; column >= 0; column--) {
            var words = line.getCell(column * CELLS);
            signature(words, line.getCell(column * CELLS + 1), row.get(column));
        }
    }

    private static void signature(XWPFTableCell words, XWPFTableCell space, Signature signature) {
        rule(words);
        rule(space);
        var text = DocxText.cell(words);
        text.line("Company", signature.company());
        person(text, signature);
        switch (signature.mark()) {
            case Seal seal -> sealed(text, space, seal);
            case Assent assent -> assented(text, words, space, assent);
        }
    }

    private static void rule(XWPFTableCell cell) {
        var top = cell.getCTTc().getTcPr().addNewTcBorders().addNewTop();
        top.setVal(STBorder.SINGLE);
        top.setSz(BigInteger.valueOf(9));
        top.setColor("1C1B19");
    }

    private static void person(DocxText text, Signature signature) {
        var line = text.add("Person");
        DocxText.run(line, signature.position() + " ", "Label");
        DocxText.run(line, signature.person(), "Strong");
    }

    private static void sealed(DocxText text, XWPFTableCell space, Seal seal) {
        text.line("SignedOn", seal.date());
        space.setVerticalAlignment(XWPFVertAlign.CENTER);
        DocxText.cell(space).line("Seal", seal.label());
    }

    private static void assented(
            DocxText text, XWPFTableCell words, XWPFTableCell space, Assent assent) {
        fact(text, assent.moment());
        fact(text, assent.contentHash());
        DocxGrid.merge(words, space);
    }

    private static void fact(DocxText text, Fact fact) {
        var line = text.add("Assent");
        DocxText.run(line, fact.label() + " ", "Label");
        DocxText.write(line, fact.value());
    }
}
