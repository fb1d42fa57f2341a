package org.hamkke.identity;

import org.hamkke.kernel.OrganisationId;

/** @param demo part of the demo story, removable in one click */
public record OrganisationSummary(OrganisationId id, String name, boolean demo) {}
