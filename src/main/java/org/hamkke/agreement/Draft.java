package org.hamkke.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.agreement.text.AgreementText;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.kernel.ContentHash;

/**
 * The open draft.
 *
 * @param text the same as one value, as it would be put to the keys now
 * @param fresh what the design says by now, for each clause that still says what it said before
 * @param english the English wording of the clauses that stand as they were proposed
 */
public record Draft(
        AllianceSummary alliance,
        Terms terms,
        int version,
        List<Clause> clauses,
        AgreementText text,
        Map<UUID, String> fresh,
        Map<UUID, English> english) {
    public record English(String heading, String text) {}

    public Draft {
        clauses = List.copyOf(clauses);
        fresh = Map.copyOf(fresh);
        english = Map.copyOf(english);
    }

    /** Names all its words when they are put to the keys. */
    public ContentHash hash() {
        return text.hash();
    }

    public Optional<Clause> clause(UUID id) {
        return clauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
    }
}
