package org.hamkke.shell.face;

/** Something that was found, or a place to go. */
public record Hit(String icon, String text, String note, String href) {}
