package org.hamkke.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
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
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new ContentHash(HexFormat.of().formatHex(sha256().digest(bytes)));
    }

    /** However long it is: read through, and closed by whoever opened it. */
    public static ContentHash ofStream(InputStream content) throws IOException {
        var digest = sha256();
        content.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        return new ContentHash(HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first eight digits in two groups, as people read them aloud. */
    public String brief() {
        return value.substring(0, 4) + " " + value.substring(4, 8);
    }
}
