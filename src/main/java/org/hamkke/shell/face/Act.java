package org.hamkke.shell.face;

/** Something to do next, and where. */
public record Act(String text, String href, boolean primary) {
    public static Act of(String text, String href) {
        return new Act(text, href, false);
    }

    public static Act primary(String text, String href) {
        return new Act(text, href, true);
    }
}
