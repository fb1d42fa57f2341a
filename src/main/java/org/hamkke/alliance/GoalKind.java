package org.hamkke.alliance;

import java.util.Locale;

public enum GoalKind {
    COMMERCIAL,
    SOCIAL,
    ENVIRONMENTAL;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
