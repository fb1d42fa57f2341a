package org.hamkke.identity;

import java.util.UUID;
import org.hamkke.kernel.Circle;
import org.hamkke.kernel.OrganisationId;

/** An invited organisation has taken its seat in an alliance. */
public record PartnerSeated(
        UUID invitation, Circle circle, OrganisationId organisation, String name) {}
