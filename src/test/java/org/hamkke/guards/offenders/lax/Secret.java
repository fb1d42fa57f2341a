package org.hamkke.guards.offenders.lax;

public record Secret(String word) {}
