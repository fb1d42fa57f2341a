package org.hamkke.fit.method;

/** Whether more or less of a criterion is better: a benefit or a cost. */
public enum Direction {
    MAX,
    MIN;

    /** Turns a score so that more is better; its own inverse. */
    double oriented(double score) {
        return this == MAX ? score : -score;
    }
}
