package org.hamkke.shell.face;

/** Two texts that met: the form shows both above what was typed, which goes over the newer one when sent again. */
public record Conflict(Version mine, Version theirs) {}
