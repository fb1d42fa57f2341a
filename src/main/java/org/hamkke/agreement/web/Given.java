package org.hamkke.agreement.web;

import org.jspecify.annotations.Nullable;

/** What a program left out. */
final class Given {
    private static final int NO_VERSION = -1;

    private Given() {}

    /** A change without its version is based on none, and so is refused as stale. */
    static int version(@Nullable Integer version) {
        return version == null ? NO_VERSION : version;
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
