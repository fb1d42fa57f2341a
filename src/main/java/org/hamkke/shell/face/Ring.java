package org.hamkke.shell.face;

import java.util.Locale;
import org.hamkke.shell.Words;

/** The circle a region belongs to, as it is drawn: one ring, two rings, three rings, and always the word beside them. */
public enum Ring {
    OURS,
    SHARED,
    ROOM;

    private static final int A_PAIR = 2;

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label(int parties) {
        if (this == SHARED && parties > A_PAIR) return Words.t("shell.circle.shared.many", parties);
        return Words.t("shell.circle." + tag());
    }
}
