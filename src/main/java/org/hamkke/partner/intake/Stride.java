package org.hamkke.partner.intake;

/** How many rows are written at once: fewer after a refusal, more again when it went well. */
final class Stride {
    static final int LONGEST = 500;

    private int length = LONGEST;
    private int after;
    private int reached;
    private int took = 1;

    int length() {
        return length;
    }

    /** The row behind which it begins. */
    int after() {
        return after;
    }

    void reaches(int row) {
        reached = row;
    }

    void took(int rows) {
        took = rows;
        after = Math.max(after, reached);
        length = Math.min(LONGEST, length * 2);
    }

    /** False when it was a single row already. */
    boolean shortened() {
        if (length == 1) return false;
        length /= 2;
        return true;
    }

    boolean goesOn() {
        return took > 0;
    }

    boolean isTakenOver() {
        return took < 0;
    }
}
