package org.hamkke.alliance;

import org.hamkke.kernel.OrganisationId;

/**
 * A number that an alliance is expected to bring, as both sides see it.
 *
 * @param statedBy whose expectation it is; goals and KPIs make it a shared promise
 */
public record Synergy(
        SynergyId id, Expectation expectation, OrganisationId statedBy, int version) {}
