package org.hamkke.alliance;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an alliance begins with.
 *
 * @param synergies the expected numbers that both sides will see
 * @param blueprint what it grows from
 */
public record Founding(
        String name,
        String purpose,
        List<Invitee> invitees,
        List<Expectation> synergies,
        Optional<BlueprintId> blueprint) {
    public Founding {
        invitees = List.copyOf(invitees);
        synergies = List.copyOf(synergies);
    }

    boolean addressesDiffer() {
        return invitees.stream()
                        .map(one -> one.email().value().toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                == invitees.size();
    }
}
