package org.hamkke.document;

import java.util.List;
import java.util.Locale;

/** A whole document, written alike by {@link PdfWriter} and {@link DocxWriter}. */
public record Paper(
        String title, String subtitle, Locale language, Margins margins, List<Block> blocks) {

    public Paper {
        title = Plain.line(title);
        subtitle = Plain.text(subtitle);
        blocks = List.copyOf(blocks);
    }

    public Paper(String title, Locale language, List<Block> blocks) {
        this(title, "", language, Margins.EMPTY, blocks);
    }

    /** Word and screen readers want the country named as well. */
    String languageTag() {
        if (!language.getCountry().isEmpty()) return language.toLanguageTag();
        return Numbering.in(language) == Numbering.KOREAN ? "ko-KR" : "en-US";
    }

    /** What stands around the text on every page; a blank word is left out. */
    public record Margins(String header, String footer, String watermark) {
        public static final Margins EMPTY = new Margins("", "", "");

        public Margins {
            header = Plain.line(header);
            footer = Plain.line(footer);
            watermark = Plain.line(watermark);
        }
    }
}
