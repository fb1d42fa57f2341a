package org.hamkke.shell;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Paper in daylight or at night; SYSTEM leaves the choice to the reader's device. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    public static Theme of(@Nullable String name) {
        for (var theme : values()) if (theme.tag().equals(name)) return theme;
        return SYSTEM;
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value of {@code data-theme}; none where the system decides. */
    public @Nullable String attribute() {
        return this == SYSTEM ? null : tag();
    }
}
