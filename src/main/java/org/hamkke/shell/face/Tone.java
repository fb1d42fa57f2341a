package org.hamkke.shell.face;

import java.util.Locale;

/** How a state feels. The word beside it always says the same, since colour is the third signal. */
public enum Tone {
    PLAIN,
    OK,
    WARN,
    BAD,
    ACCENT;

    /** The modifier of a class name: {@code badge} stays plain or becomes {@code badge badge--ok}. */
    public String of(String block) {
        return this == PLAIN ? block : block + " " + block + "--" + name().toLowerCase(Locale.ROOT);
    }
}
