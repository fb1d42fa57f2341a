package org.hamkke.culture;

import java.time.Instant;
import org.hamkke.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What a side says of itself in one dimension.
 *
 * @param version from 1
 */
public record Portrait(
        OrganisationId side,
        Dimension dimension,
        @Nullable Integer position,
        String words,
        Instant changedAt,
        int version) {}
