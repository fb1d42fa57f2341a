package org.hamkke.finance.ratio;

/** Whose figures a statement holds: the group's (연결, CFS) or the company's alone (별도, OFS). */
public enum Scope {
    CONSOLIDATED,
    SEPARATE,
    /** Whoever wrote the figures down didn't say. */
    UNSTATED;

    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
