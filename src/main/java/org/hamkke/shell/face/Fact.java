package org.hamkke.shell.face;

/** A name and what it says. */
public record Fact(String name, String value) {}
