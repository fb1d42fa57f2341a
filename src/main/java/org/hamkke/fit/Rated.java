package org.hamkke.fit;

import org.hamkke.partner.PartnerId;

/** A candidate as a round names it. */
public record Rated(PartnerId partner, String name) {}
