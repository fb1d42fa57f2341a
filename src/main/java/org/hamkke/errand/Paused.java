package org.hamkke.errand;

/** The application is going down; the rest of the work waits for the next start. */
public final class Paused extends RuntimeException {}
