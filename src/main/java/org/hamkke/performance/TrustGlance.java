package org.hamkke.performance;

/** The trust figure as it stands beside performance, in points. */
public record TrustGlance(int value, int low, int high) {}
