package org.hamkke.document;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What Word should know of the file: its fonts travel with it, and it is no relic to open in compatibility mode. */
final class DocxSettings {
    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String CURRENT = "15";

    private DocxSettings() {}

    static void write(XWPFDocument document) {
        var settings = document.getSettings().getCTSettings();
        settings.addNewEmbedTrueTypeFonts();
        try (var cursor = settings.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement("compat", WORD);
            cursor.beginElement("compatSetting", WORD);
            cursor.insertAttributeWithValue("name", WORD, "compatibilityMode");
            cursor.insertAttributeWithValue(
                    "uri", WORD, "http://schemas.microsoft.com/office/word");
            cursor.insertAttributeWithValue("val", WORD, CURRENT);
        }
    }
}
