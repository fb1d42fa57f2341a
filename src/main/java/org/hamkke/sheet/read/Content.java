package org.hamkke.sheet.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells by its bytes what a file is; refuses by name what is well known and no table. */
enum Content {
    WORKBOOK,
    TEXT;

    private static final int HEAD = 4096;
    private static final String ZIP = "PK\u0003\u0004";
    private static final String EMPTY_ZIP = "PK\u0005\u0006";
    private static final String OLE2 = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final Pattern DOCUMENT_SECURITY =
            Pattern.compile("^(?:.{0,2}DRMONE|SCDSA\\d{3}|<DOCUMENT SAFER).*", Pattern.DOTALL);
    private static final Pattern WEB_PAGE =
            Pattern.compile(
                    "^(?:\u00EF\u00BB\u00BF)?\\s*<(?:!doctype|html|\\?xml|table|meta|head|!--).*",
                    Pattern.DOTALL);

    static Content of(Path file) throws IOException {
        var head = head(file);
        if (head.startsWith(ZIP)) return WORKBOOK;
        if (head.startsWith(EMPTY_ZIP)) throw RefusedFile.because(Refusal.OTHER_DOCUMENT);
        if (head.startsWith(OLE2)) throw RefusedFile.because(insideOle2(file));
        refuseForeign(head);
        return TEXT;
    }

    private static String head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), ISO_8859_1);
        }
    }

    private static void refuseForeign(String head) {
        if (head.isEmpty()) throw RefusedFile.because(Refusal.EMPTY);
        if (head.substring(0, Math.min(1024, head.length())).contains("%PDF-"))
            throw RefusedFile.because(Refusal.PDF);
        if (DOCUMENT_SECURITY.matcher(head).matches())
            throw RefusedFile.because(Refusal.DOCUMENT_SECURITY);
        if (WEB_PAGE.matcher(head.toLowerCase(Locale.ROOT)).matches())
            throw RefusedFile.because(Refusal.WEB_PAGE);
    }

    /** The container holds old workbooks, encrypted new ones, and HWP and DOC as well; its directory names tell which. */
    private static Refusal insideOle2(Path file) throws IOException {
        var text = new String(Files.readAllBytes(file), ISO_8859_1);
        if (holds(text, "EncryptedPackage")) return Refusal.PASSWORD;
        if (holds(text, "Workbook") || holds(text, "Book")) return Refusal.OLD_EXCEL;
        return Refusal.OTHER_DOCUMENT;
    }

    private static boolean holds(String text, String directoryName) {
        return text.contains(new String(directoryName.getBytes(UTF_16LE), ISO_8859_1));
    }
}
