package org.hamkke.shell.face;

/** Something that happened, or will, on the line of time. */
public record Happening(String when, String text, String note, Ring ring) {}
