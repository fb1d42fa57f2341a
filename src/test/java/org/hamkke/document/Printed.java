package org.hamkke.document;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;

/** A PDF read back. */
record Printed(PDDocument document) implements AutoCloseable {
    private static final double MM = 72 / 25.4;

    static Printed of(Paper paper) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new PdfWriter().write(paper, bytes);
        return new Printed(Loader.loadPDF(bytes.toByteArray()));
    }

    static Printed of(Block... blocks) throws IOException {
        return of(Papers.of(blocks));
    }

    List<PDPage> pages() {
        return StreamSupport.stream(document.getPages().spliterator(), false).toList();
    }

    /** The text between the margins, without header, footer and page number. */
    String text() throws IOException {
        var text = new StringBuilder();
        for (var page : pages()) text.append(text(page));
        return Content.squeezed(text.toString());
    }

    String text(PDPage page) throws IOException {
        var reader = new PDFTextStripperByArea();
        reader.addRegion("body", new Rectangle2D.Double(0, 23 * MM, 210 * MM, 253 * MM));
        reader.extractRegions(page);
        return reader.getTextForRegion("body");
    }

    String wholeText() throws IOException {
        return new PDFTextStripper().getText(document);
    }

    List<PDFont> fonts() throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (var page : pages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    List<TextPosition> glyphs() throws IOException {
        var glyphs = new ArrayList<TextPosition>();
        new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                glyphs.addAll(positions);
            }
        }.getText(document);
        return glyphs;
    }

    /** Where a one-glyph mark stands, in millimetres from the left edge. */
    double left(String mark) throws IOException {
        return glyphs().stream()
                        .filter(glyph -> glyph.getUnicode().equals(mark))
                        .findFirst()
                        .orElseThrow()
                        .getX()
                / MM;
    }

    Stream<String> bookmarks() {
        return Optional.ofNullable(document.getDocumentCatalog().getDocumentOutline()).stream()
                .flatMap(outline -> StreamSupport.stream(outline.children().spliterator(), false))
                .map(item -> item.getTitle());
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
