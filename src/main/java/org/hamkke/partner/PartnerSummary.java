package org.hamkke.partner;

import org.jspecify.annotations.Nullable;

/** What other modules may know of a partner. */
public record PartnerSummary(
        PartnerId id,
        String name,
        @Nullable PartnerKind kind,
        String industry,
        String country,
        PartnerStatus status) {}
