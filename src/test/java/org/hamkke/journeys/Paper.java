package org.hamkke.journeys;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What stands in a document that was downloaded, its lines joined as they were before the paper broke them. */
final class Paper {
    private Paper() {}

    static String pdf(Download download) {
        try (var document = Loader.loadPDF(download.path().toFile())) {
            return joined(new PDFTextStripper().getText(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String docx(Download download) {
        try (var file = Files.newInputStream(download.path());
                var text = new XWPFWordExtractor(new XWPFDocument(file))) {
            return joined(text.getText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String joined(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
