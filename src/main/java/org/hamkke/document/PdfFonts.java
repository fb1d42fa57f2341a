package org.hamkke.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one PDF, each read when its first character is set and embedded as the subset that was used. */
record PdfFonts(PDDocument document) {
    private static final byte[] REGULAR = Resource.bytes("fonts/Pretendard-Regular.ttf");
    private static final byte[] BOLD = Resource.bytes("fonts/Pretendard-Bold.ttf");
    private static final byte[] FALLBACK = Resource.bytes("fonts/DroidSansFallbackFull.ttf");

    void embedIn(PdfRendererBuilder renderer) {
        embed(renderer, REGULAR, "Pretendard", 400);
        embed(renderer, BOLD, "Pretendard", 700);
        embed(renderer, FALLBACK, "Fallback", 400);
    }

    private void embed(PdfRendererBuilder renderer, byte[] font, String family, int weight) {
        renderer.useFont(new OnDemand(font), family, weight, FontStyle.NORMAL, true);
    }

    private final class OnDemand extends PDFontSupplier {
        private final byte[] font;

        @SuppressWarnings("NullAway") // the parent only keeps what supply() below loads later
        OnDemand(byte[] font) {
            super(null);
            this.font = font;
        }

        @Override
        public PDFont supply() {
            try {
                return load();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Without glyph substitution: for each run of text PDFBox would compile a pattern of all of them. */
        private PDFont load() throws IOException {
            var typeface = new TTFParser().parse(new RandomAccessReadBuffer(font));
            typeface.setEnableGsub(false);
            document.registerTrueTypeFontForClosing(typeface);
            return PDType0Font.load(document, typeface, true);
        }
    }
}
