package org.hamkke.alliance;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.kernel.OrganisationId;

/**
 * A company in an alliance, on its seat or still invited.
 *
 * @param seat absent while the invitation is open
 */
public record Party(
        UUID id,
        String name,
        Optional<OrganisationId> seat,
        Optional<Instant> seatedAt,
        Optional<UUID> invitation) {
    public boolean seated() {
        return seat.isPresent();
    }

    public boolean is(OrganisationId organisation) {
        return seat.filter(organisation::equals).isPresent();
    }
}
