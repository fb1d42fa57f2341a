package org.hamkke.alliance;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.kernel.OrganisationId;

/**
 * A company in an alliance, on its seat or still invited.
 *
 * @param seat absent while the invitation is open
 * @param domain where its letters may go, if the keys have agreed on it
 */
public record Party(
        UUID id,
        String name,
        Optional<OrganisationId> seat,
        Optional<Instant> seatedAt,
        Optional<UUID> invitation,
        Optional<MailDomain> domain) {
    public boolean seated() {
        return seat.isPresent();
    }

    /** All have agreed on it, and nobody has written yet. */
    public boolean awaitsItsLetter() {
        return !seated() && invitation.isEmpty();
    }

    public boolean is(OrganisationId organisation) {
        return seat.filter(organisation::equals).isPresent();
    }
}
