package org.hamkke.shell.face;

/** One stage of the loop as the strip shows it. */
public record Stage(String name, String note, State state, String href) {
    public enum State {
        DONE,
        NOW,
        AHEAD
    }

    public boolean isDone() {
        return state == State.DONE;
    }

    public boolean isNow() {
        return state == State.NOW;
    }
}
