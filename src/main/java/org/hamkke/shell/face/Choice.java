package org.hamkke.shell.face;

/** One answer that a field offers: what is sent and what is read. */
public record Choice(String value, String text) {}
