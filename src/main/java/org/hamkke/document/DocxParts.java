package org.hamkke.document;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The parts that stand ready in the jar; the typed model lacks some of their elements, so they go in as they are. */
final class DocxParts {
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String CONTENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private final XWPFDocument document;

    DocxParts(XWPFDocument document) {
        this.document = document;
    }

    void styles(String language) throws IOException {
        add("styles", Resource.text("styles.xml").replace("LANGUAGE", language));
    }

    void numbering(DocxNumbering numbering) throws IOException {
        add("numbering", Resource.text("numbering.xml").replace("RUNNING", numbering.running()));
    }

    /** Both weights in full, so that an editor on a machine without Pretendard can type any syllable in it. */
    void fonts() throws IOException {
        var table = add("fontTable", Resource.text("fontTable.xml").replace("KEY", DocxFont.KEY));
        font(table, "regular", DocxFont.REGULAR);
        font(table, "bold", DocxFont.BOLD);
    }

    private void font(PackagePart table, String name, byte[] content) throws IOException {
        var type = "application/vnd.openxmlformats-officedocument.obfuscatedFont";
        var part = part("/word/fonts/" + name + ".odttf", type, content);
        table.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATION + "font", name);
    }

    private PackagePart add(String name, String xml) throws IOException {
        var content = xml.getBytes(StandardCharsets.UTF_8);
        var part = part("/word/" + name + ".xml", CONTENT + name + "+xml", content);
        document.getPackagePart()
                .addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATION + name);
        return part;
    }

    private PackagePart part(String name, String type, byte[] content) throws IOException {
        try {
            var address = PackagingURIHelper.createPartName(URI.create(name));
            var part = document.getPackage().createPart(address, type);
            try (var stream = part.getOutputStream()) {
                stream.write(content);
            }
            return part;
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
