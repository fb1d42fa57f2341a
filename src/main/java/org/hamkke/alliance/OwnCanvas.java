package org.hamkke.alliance;

/**
 * The own side's canvas of the open round, seen by nobody else.
 *
 * @param version to write over; 0 while it is what an earlier round left, or blank
 */
public record OwnCanvas(Canvas canvas, int version) {}
