package org.hamkke.alliance;

import java.time.Instant;
import java.util.Optional;
import org.hamkke.kernel.OrganisationId;

/**
 * One side's own words of the decisive benefit it gets through the partner.
 *
 * @param evidence how the benefit will be seen
 * @param confirmedAt when the own side's manager stood by it; gone with the next change
 * @param agreed what both keys have put in effect, which may be an earlier text
 */
public record Statement(
        OrganisationId side,
        String benefit,
        String evidence,
        Optional<Instant> confirmedAt,
        Optional<Agreed> agreed,
        int version) {
    public record Agreed(String benefit, String evidence, Instant at) {}

    /** What counts, or as long as nothing does, what is being written. */
    public String shownBenefit() {
        return agreed.map(Agreed::benefit).orElse(benefit);
    }

    public String shownEvidence() {
        return agreed.map(Agreed::evidence).orElse(evidence);
    }

    /** A newer text is on its way. */
    public boolean differsFromAgreed() {
        return agreed.filter(
                        one -> !one.benefit().equals(benefit) || !one.evidence().equals(evidence))
                .isPresent();
    }

    public boolean confirmed() {
        return confirmedAt.isPresent();
    }
}
