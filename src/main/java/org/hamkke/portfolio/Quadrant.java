package org.hamkke.portfolio;

import java.util.Locale;
import org.hamkke.shell.face.Tone;

/** Where an alliance stands on the map, and what that asks for. */
public enum Quadrant {
    WIDEN(Tone.OK),
    REVIVE(Tone.PLAIN),
    TEND(Tone.WARN),
    DECIDE(Tone.BAD),
    UNMEASURED(Tone.PLAIN);

    /** The line on either axis. */
    public static final int LINE = 60;

    private final Tone tone;

    Quadrant(Tone tone) {
        this.tone = tone;
    }

    static Quadrant of(int trust, int performance) {
        if (trust >= LINE) return performance >= LINE ? WIDEN : REVIVE;
        return performance >= LINE ? TEND : DECIDE;
    }

    public Tone tone() {
        return tone;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
