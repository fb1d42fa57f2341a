package org.hamkke.culture;

import java.util.Arrays;
import java.util.Locale;
import org.hamkke.kernel.NotFound;

/** One thing in which companies differ. On a scale its five anchors are {@code culture.dimension.<label>.<1…5>}. */
public enum Dimension {
    DECISION_SPEED(true),
    RISK(true),
    REPORTING(true),
    TONE(true),
    LANGUAGE(false),
    MEETINGS(true),
    HOLIDAYS(false);

    public static final int POSITIONS = 5;

    private final boolean scaled;

    Dimension(boolean scaled) {
        this.scaled = scaled;
    }

    /** Languages and days off have no more or less. */
    public boolean isScaled() {
        return scaled;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Dimension of(String label) {
        return Arrays.stream(values())
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
