package org.hamkke.fit;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hamkke.kernel.Checks;

/** A file that shows why, as it is handed over. */
public record EvidenceFile(String name, byte[] content) {
    public static final int MOST_MEGABYTES = 5;
    private static final int MOST_BYTES = MOST_MEGABYTES * 1024 * 1024;
    private static final int LONGEST_NAME = 200;

    public EvidenceFile {
        name = bare(name);
        new Checks()
                .that(
                        content.length > 0 && content.length <= MOST_BYTES,
                        FitRule.EVIDENCE_FILE_IS_LIGHT_ENOUGH,
                        MOST_MEGABYTES)
                .that(
                        FileKind.holds(ending(name), content),
                        FitRule.EVIDENCE_FILE_IS_OF_A_KNOWN_KIND)
                .done();
    }

    /** Without the folders some browsers send along, and short enough to keep its ending. */
    private static String bare(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("\\p{Cntrl}", "").strip();
        return clean.length() <= LONGEST_NAME
                ? clean
                : clean.substring(clean.length() - LONGEST_NAME);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Which files are taken: by their ending, and by the first bytes that such a file has. */
    private enum FileKind {
        PDF("%PDF", "pdf"),
        PICTURE_PNG("\u0089PNG", "png"),
        PICTURE_JPEG("\u00ff\u00d8\u00ff", "jpg", "jpeg"),
        OFFICE("PK\u0003\u0004", "xlsx", "docx", "pptx", "hwpx"),
        HANGUL("\u00d0\u00cf\u0011\u00e0", "hwp");

        private final byte[] first;
        private final java.util.Set<String> endings;

        FileKind(String first, String... endings) {
            this.first = first.getBytes(StandardCharsets.ISO_8859_1);
            this.endings = java.util.Set.of(endings);
        }

        static boolean holds(String ending, byte[] content) {
            for (var kind : values())
                if (kind.endings.contains(ending)) return kind.begins(content);
            return false;
        }

        private boolean begins(byte[] content) {
            return content.length >= first.length
                    && java.util.Arrays.equals(content, 0, first.length, first, 0, first.length);
        }
    }
}
