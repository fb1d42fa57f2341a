package org.hamkke.alliance;

import java.time.Instant;
import java.util.List;
import org.hamkke.kernel.OrganisationId;

/** What other modules may know of an alliance. The viewer's own party stands first. */
public record AllianceSummary(
        AllianceId id,
        String name,
        String purpose,
        Stage stage,
        Instant foundedAt,
        int version,
        List<Party> parties) {
    public AllianceSummary {
        parties = List.copyOf(parties);
    }

    /** Whose keys a shared thing needs; it waits until every company that was invited can turn its own. */
    public List<OrganisationId> signatories() {
        AllianceRule.EVERYONE_IS_SEATED.require(everyoneIsSeated());
        return seats();
    }

    public List<OrganisationId> seats() {
        return parties.stream().flatMap(party -> party.seat().stream()).toList();
    }

    /** How the company on this seat is called here. */
    public String nameOf(OrganisationId seat) {
        return parties.stream()
                .filter(party -> party.is(seat))
                .map(Party::name)
                .findFirst()
                .orElse("");
    }

    public List<String> partnersOf(OrganisationId reader) {
        return parties.stream().filter(party -> !party.is(reader)).map(Party::name).toList();
    }

    /** The other companies, by which people call an alliance; its own name while nobody else is there. */
    public String titleFor(OrganisationId reader) {
        var partners = partnersOf(reader);
        return partners.isEmpty() ? name : String.join(", ", partners);
    }

    public boolean everyoneIsSeated() {
        return parties.size() > 1 && parties.stream().allMatch(Party::seated);
    }
}
