package org.hamkke.identity;

import java.security.SecureRandom;
import java.util.Base64;
import org.hamkke.kernel.ContentHash;

/** A random secret, shown once; only its hash is stored. It never prints itself. */
public record Secret(String value) {
    static final String HIDDEN = "…";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String LEGIBLE = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    /** 256 bits, for links, sessions and tokens. */
    public static Secret random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** 59 bits in twelve signs without look-alikes, to be typed from a letter: {@code ABCD-EFGH-JKMN}. */
    static Secret typed() {
        var text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            if (i == 4 || i == 8) text.append('-');
            text.append(LEGIBLE.charAt(RANDOM.nextInt(LEGIBLE.length())));
        }
        return new Secret(text.toString());
    }

    /** What is stored of it. */
    public String hash() {
        return ContentHash.ofText(value).value();
    }

    @Override
    public String toString() {
        return HIDDEN;
    }
}
