package org.hamkke.sheet.read;

import java.io.IOException;

/** The text of one cell, a formula's by the value the last calculation left. */
record CellText(SharedStrings strings, NumberFormats formats, boolean from1904) {
    /** Stands in a cell whose formula was never calculated: guessing its value, or calling it empty, would both be wrong. */
    static final String NEVER_CALCULATED = "#CALC!";

    String read(Xml xml) throws IOException {
        var type = xml.attribute("t", "n");
        var format = formats.get(xml.attribute("s"));
        var inline = type.equals("inlineStr");
        var formula = false;
        var text = "";
        while (xml.advance() && !xml.ends("c")) {
            if (xml.starts("f")) {
                xml.text();
                formula = true;
            }
            if (xml.starts("v") && !inline) text = text(type, xml.text(), format);
            if (xml.starts("is") && inline) text = SharedStrings.richText(xml, "is");
        }
        return formula && text.isEmpty() && !type.equals("str") ? NEVER_CALCULATED : text;
    }

    private String text(String type, String value, NumberFormat format) {
        if (value.isEmpty()) return "";
        return switch (type) {
            case "s" -> strings.get(value.strip());
            case "b" -> Workbook.isTrue(value.strip()) ? "TRUE" : "FALSE";
            case "n" -> NumberText.of(value.strip(), format, from1904);
            default -> value;
        };
    }
}
