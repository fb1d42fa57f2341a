package org.hamkke.alliance;

/**
 * One expected number of an own blueprint.
 *
 * @param name by which it is known within its blueprint
 */
public record BlueprintNumber(BlueprintId blueprint, String name) {}
