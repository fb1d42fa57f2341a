package org.hamkke.fit.picture;

/** Who disagreed, and why. */
public record Dissent(String who, String why) {
    public Dissent {
        who = who.strip();
        why = why.strip();
    }

    public boolean isEmpty() {
        return who.isEmpty() && why.isEmpty();
    }
}
