package org.hamkke.shell.face;

import org.jspecify.annotations.Nullable;

/** A step of the way to this page; the last one is the page itself and leads nowhere. */
public record Crumb(String text, @Nullable String href) {
    public static Crumb here(String text) {
        return new Crumb(text, null);
    }
}
