package org.hamkke.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;

/** SHA-256 over the canonical form of a content, in lower-case hexadecimal: what a key is turned for. */
public record ContentHash(String value) {
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    public ContentHash {
        if (!HEX.matcher(value).matches())
            throw new IllegalArgumentException("not a SHA-256 in hexadecimal");
    }

    public static ContentHash of(Map<String, ?> content) {
        return ofText(CanonicalJson.of(content));
    }

    public static ContentHash ofText(String text) {
        return new ContentHash(
                HexFormat.of().formatHex(sha256(text.getBytes(StandardCharsets.UTF_8))));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first eight digits in two groups, as people read them aloud. */
    public String brief() {
        return value.substring(0, 4) + " " + value.substring(4, 8);
    }
}
