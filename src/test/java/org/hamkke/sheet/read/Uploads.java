package org.hamkke.sheet.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as people upload them, made by hand down to the byte. */
final class Uploads {
    private static final String SHEET_NS =
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String REL_NS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Path folder;

    Uploads(Path folder) {
        this.folder = folder;
    }

    Path bytes(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "upload", ".xlsx"), content);
    }

    Path text(String content, Charset charset) throws IOException {
        return bytes(content.getBytes(charset));
    }

    Path text(String content) throws IOException {
        return text(content, UTF_8);
    }

    /** One sheet whose rows and merges are given as raw XML after the opening of sheetData. */
    Path workbook(String rows) throws IOException {
        return workbook(new Parts().sheet("거래처", "<sheetData>" + rows + "</sheetData>"));
    }

    Path workbook(Parts parts) throws IOException {
        var file = Files.createTempFile(folder, "upload", ".bin");
        try (var out = Files.newOutputStream(file)) {
            parts.write(out);
        }
        return file;
    }

    static SheetTable table(Path file) {
        var reading = Sheets.read(file, "거래처.xlsx");
        assertThat(reading).isInstanceOf(SheetTable.class);
        return (SheetTable) reading;
    }

    static Refusal refusal(Path file) {
        return refusal(Sheets.read(file, "거래처.xlsx"));
    }

    static Refusal refusal(Reading reading) {
        assertThat(reading).isInstanceOf(Refused.class);
        return ((Refused) reading).reason();
    }

    static List<List<String>> cells(SheetTable table) {
        var rows = new ArrayList<List<String>>();
        table.forEach(row -> rows.add(row.cells()));
        return rows;
    }

    static String row(int number, String... texts) {
        var cells = new StringBuilder("<row r=\"" + number + "\">");
        for (var column = 0; column < texts.length; column++)
            if (!texts[column].isEmpty())
                cells.append(inline(Header.letter(column) + number, texts[column]));
        return cells.append("</row>").toString();
    }

    static String inline(String reference, String text) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static final class Parts {
        private final List<String> sheets = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private String strings = "";
        private String numberFormats = "";
        private String styles = "<xf numFmtId=\"0\"/>";
        private String workbookProperties = "";
        private String prologue = "";

        Parts sheet(String name, String content) {
            names.add(
                    "<sheet name=\""
                            + name
                            + "\" sheetId=\""
                            + (names.size() + 1)
                            + "\" r:id=\"rId"
                            + (names.size() + 1)
                            + "\"/>");
            sheets.add(content);
            return this;
        }

        Parts hidden() {
            names.set(
                    names.size() - 1,
                    names.getLast().replace("<sheet ", "<sheet state=\"hidden\" "));
            return this;
        }

        Parts strings(String... items) {
            strings = "<si>" + String.join("</si><si>", items) + "</si>";
            return this;
        }

        /** Style n + 1 shows numbers by the n-th of these formats. */
        Parts formats(String... codes) {
            for (var i = 0; i < codes.length; i++) {
                numberFormats +=
                        "<numFmt numFmtId=\"" + (164 + i) + "\" formatCode=\"" + codes[i] + "\"/>";
                styles += "<xf numFmtId=\"" + (164 + i) + "\"/>";
            }
            return this;
        }

        Parts builtInFormat(int id) {
            styles += "<xf numFmtId=\"" + id + "\"/>";
            return this;
        }

        Parts from1904() {
            workbookProperties = "<workbookPr date1904=\"1\"/>";
            return this;
        }

        Parts prologue(String xml) {
            prologue = xml;
            return this;
        }

        void write(OutputStream out) throws IOException {
            try (var zip = new ZipOutputStream(out)) {
                put(zip, "[Content_Types].xml", "<Types/>");
                put(
                        zip,
                        "_rels/.rels",
                        relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
                put(
                        zip,
                        "xl/workbook.xml",
                        "<workbook xmlns=\""
                                + SHEET_NS
                                + "\" xmlns:r=\""
                                + REL_NS
                                + "\">"
                                + workbookProperties
                                + "<sheets>"
                                + String.join("", names)
                                + "</sheets></workbook>");
                put(zip, "xl/_rels/workbook.xml.rels", relations(workbookRelations()));
                put(
                        zip,
                        "xl/styles.xml",
                        "<styleSheet><numFmts>"
                                + numberFormats
                                + "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
                                + styles
                                + "</cellXfs></styleSheet>");
                put(zip, "xl/sharedStrings.xml", "<sst>" + strings + "</sst>");
                for (var i = 0; i < sheets.size(); i++)
                    put(
                            zip,
                            "xl/worksheets/sheet" + (i + 1) + ".xml",
                            prologue
                                    + "<worksheet xmlns=\""
                                    + SHEET_NS
                                    + "\">"
                                    + sheets.get(i)
                                    + "</worksheet>");
            }
        }

        private String workbookRelations() {
            var relations = new StringBuilder();
            for (var i = 1; i <= sheets.size(); i++)
                relations.append(relation("rId" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
            return relations
                    + relation("rId98", "styles", "/xl/styles.xml")
                    + relation("rId99", "sharedStrings", "sharedStrings.xml");
        }

        private static String relations(String relations) {
            return "<Relationships>" + relations + "</Relationships>";
        }

        private static String relation(String id, String type, String target) {
            return "<Relationship Id=\""
                    + id
                    + "\" Type=\""
                    + REL_NS
                    + "/"
                    + type
                    + "\" Target=\""
                    + target
                    + "\"/>";
        }

        private static void put(ZipOutputStream zip, String name, String content)
                throws IOException {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(UTF_8));
            zip.closeEntry();
        }
    }
}
