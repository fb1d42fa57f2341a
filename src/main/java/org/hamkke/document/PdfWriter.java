package org.hamkke.document;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes paper as a tagged PDF on A4 with its fonts embedded. Holds no state; safe to share between threads. */
public final class PdfWriter {
    /** Stands for a character that none of the fonts draws, such as an emoji. */
    private static final String MISSING = "□";

    /** The library would tell of every style sheet it reads. */
    static {
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    /** The stream stays open. */
    public void write(Paper paper, OutputStream stream) throws IOException {
        try (var document = new PDDocument()) {
            var renderer = new PdfRendererBuilder();
            renderer.usePDDocument(document).toStream(stream).withProducer("Hamkke");
            renderer.withW3cDocument(new HtmlPaper(paper).tree(), null);
            renderer.usePdfUaAccessibility(true);
            setType(renderer, new PdfFonts(document));
            refuseResources(renderer);
            renderer.run();
        }
    }

    private static void setType(PdfRendererBuilder renderer, PdfFonts fonts) {
        fonts.embedIn(renderer);
        renderer.useUnicodeLineBreaker(new WholeWords()).useReplacementText(MISSING);
    }

    private static void refuseResources(PdfRendererBuilder renderer) {
        renderer.useUriResolver((base, uri) -> null);
        for (var priority : ExternalResourceControlPriority.values()) {
            renderer.useExternalResourceAccessControl((uri, type) -> false, priority);
        }
    }
}
