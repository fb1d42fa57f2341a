package org.hamkke.sheet.read;

import java.util.Locale;

/** Why a file can't be read as a table. */
public enum Refusal {
    EMPTY,
    TOO_LARGE,
    TOO_MANY_ROWS,
    TOO_MANY_COLUMNS,
    CELL_TOO_LONG,
    NO_HEADER,
    NO_SUCH_SHEET,
    PDF,
    OLD_EXCEL,
    PASSWORD,
    /** Encrypted by a company's document security (Fasoo, SoftCamp); common in Korea, and only the sender can lift it. */
    DOCUMENT_SECURITY,
    /** An HTML table saved under the name .xls, as many older Korean systems export it. */
    WEB_PAGE,
    OTHER_DOCUMENT,
    ZIP_BOMB,
    BINARY,
    UNKNOWN_ENCODING,
    UNCLOSED_QUOTE,
    DAMAGED;

    public String messageKey() {
        return "sheet.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
