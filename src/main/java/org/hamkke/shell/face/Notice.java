package org.hamkke.shell.face;

/** A piece of news for the reader. */
public record Notice(
        String icon,
        String text,
        String note,
        String when,
        String href,
        Ring ring,
        boolean unread) {}
