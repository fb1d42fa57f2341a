package org.hamkke.finance.dart;

import java.util.regex.Pattern;

/** What the register gives to whoever may ask it: 40 letters and digits. It never prints itself. */
public record DartKey(String value) {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-zA-Z]{40}");
    private static final int SHOWN = 4;

    public DartKey {
        if (!isOne(value)) throw new IllegalArgumentException("a key has 40 letters and digits");
    }

    public static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    /** Enough to tell one key from another. */
    public String masked() {
        return "•".repeat(8) + value.substring(value.length() - SHOWN);
    }

    @Override
    public String toString() {
        return masked();
    }
}
