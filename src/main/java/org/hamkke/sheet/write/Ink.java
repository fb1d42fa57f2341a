package org.hamkke.sheet.write;

/** Colours on paper, the light ones of the product's face. */
final class Ink {
    static final String HEADER = "F4F2ED";
    static final String REQUIRED = "FCF2DF";
    static final String FAULT = "FDEDEB";
    static final String FAULT_TEXT = "AE241C";
    static final String FAINT_TEXT = "6B675F";
    static final String RULE = "D5CFC4";

    private Ink() {}
}
