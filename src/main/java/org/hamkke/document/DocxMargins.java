package org.hamkke.document;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.hamkke.document.Paper.Margins;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The sheet of A4 and what stands around the text; distances in twips, 1 mm = 56.7. */
record DocxMargins(XWPFDocument document, Margins margins) {
    private static final int MM_20 = 1134;
    private static final int MM_22 = 1247;
    private static final int MM_24 = 1361;
    private static final int MM_11 = 624;

    void write() {
        sheet(document.getDocument().getBody().addNewSectPr());
        header();
        footer();
    }

    private static void sheet(CTSectPr section) {
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var edge = section.addNewPgMar();
        edge.setTop(BigInteger.valueOf(MM_24));
        edge.setBottom(BigInteger.valueOf(MM_22));
        edge.setLeft(BigInteger.valueOf(MM_20));
        edge.setRight(BigInteger.valueOf(MM_20));
        edge.setHeader(BigInteger.valueOf(MM_11));
        edge.setFooter(BigInteger.valueOf(MM_11));
        edge.setGutter(BigInteger.ZERO);
    }

    private void header() {
        if (margins.header().isEmpty() && margins.watermark().isEmpty()) return;
        var header = document.createHeader(HeaderFooterType.DEFAULT);
        new DocxText(header::createParagraph).line("Header", margins.header());
        if (!margins.watermark().isEmpty()) DocxWatermark.write(header, margins.watermark());
    }

    private void footer() {
        var footer = document.createFooter(HeaderFooterType.DEFAULT);
        var line = new DocxText(footer::createParagraph).add("Footer");
        DocxText.run(line, margins.footer(), "");
        line.createRun().addTab();
        field(line, "PAGE");
        DocxText.run(line, " / ", "");
        field(line, "NUMPAGES");
    }

    /** The figure is only what stands there until Word counts the pages, which it does on opening. */
    private static void field(XWPFParagraph line, String instruction) {
        var field = line.getCTP().addNewFldSimple();
        field.setInstr(instruction);
        field.addNewR().addNewT().setStringValue("1");
    }
}
