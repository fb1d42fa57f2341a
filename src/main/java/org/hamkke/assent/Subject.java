package org.hamkke.assent;

import java.util.UUID;

/**
 * What is put to both keys.
 *
 * @param kind module and noun, {@code agreement.version}; its words stand under {@code assent.kind.<kind>}
 * @param version which state of it
 */
public record Subject(String kind, UUID id, int version) {}
