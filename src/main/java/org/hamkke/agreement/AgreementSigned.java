package org.hamkke.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.kernel.PersonId;

/**
 * Every key has turned for a version. Published within that transaction.
 *
 * @param obligations all that the version holds, those an earlier one already held among them
 */
public record AgreementSigned(
        AllianceId alliance,
        int version,
        LocalDate from,
        LocalDate lastDay,
        List<Promised> obligations) {
    public AgreementSigned {
        obligations = List.copyOf(obligations);
    }

    /** @param pledge stays the same from version to version */
    public record Promised(
            UUID pledge,
            String what,
            OrganisationId owner,
            Optional<PersonId> person,
            LocalDate due) {}
}
