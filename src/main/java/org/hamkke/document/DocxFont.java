package org.hamkke.document;

import java.util.HexFormat;

/** Fonts as Word embeds them: the first 32 bytes are masked with a key (ECMA-376 part 4, 2.8.1). */
final class DocxFont {
    static final String KEY = "{8E4A5C10-7B3D-4F62-9A1E-2C6D0B95F371}";
    private static final int MASKED = 32;
    static final byte[] REGULAR = masked("Pretendard-Regular.ttf");
    static final byte[] BOLD = masked("Pretendard-Bold.ttf");

    private DocxFont() {}

    private static byte[] masked(String file) {
        var font = Resource.bytes("fonts/" + file);
        var key = key();
        for (var at = 0; at < MASKED; at++) font[at] ^= key[at % key.length];
        return font;
    }

    /** The key's hexadecimal digits as bytes, last first. */
    private static byte[] key() {
        var bytes = HexFormat.of().parseHex(KEY.replaceAll("[{}-]", ""));
        for (int low = 0, high = bytes.length - 1; low < high; low++, high--) {
            var kept = bytes[low];
            bytes[low] = bytes[high];
            bytes[high] = kept;
        }
        return bytes;
    }
}
