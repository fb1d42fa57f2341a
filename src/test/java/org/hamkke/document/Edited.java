package org.hamkke.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** A Word document read back. */
record Edited(XWPFDocument document) implements AutoCloseable {

    static Edited of(Paper paper) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new DocxWriter().write(paper, bytes);
        return new Edited(new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray())));
    }

    static Edited of(Block... blocks) throws IOException {
        return of(Papers.of(blocks));
    }

    String text() {
        return Content.squeezed(
                document.getBodyElements().stream()
                        .flatMap(Edited::words)
                        .collect(Collectors.joining()));
    }

    private static Stream<String> words(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph paragraph -> Stream.of(paragraph.getText());
            case XWPFTable table ->
                    table.getRows().stream()
                            .flatMap(row -> row.getTableCells().stream())
                            .flatMap(cell -> cell.getBodyElements().stream())
                            .flatMap(Edited::words);
            default -> throw new IllegalStateException(element.toString());
        };
    }

    List<XWPFParagraph> styled(String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyleID()))
                .toList();
    }

    byte[] part(String name) {
        try (var stream = find(name).getInputStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String xml(String name) {
        return new String(part(name), StandardCharsets.UTF_8);
    }

    private PackagePart find(String name) {
        return document.getPackage()
                .getPartsByName(java.util.regex.Pattern.compile(name))
                .getFirst();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
