package org.hamkke.fit.web;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.hamkke.finance.Proposal;
import org.hamkke.finance.Proposals;
import org.hamkke.fit.Criterion;
import org.hamkke.fit.CriterionId;
import org.hamkke.fit.Rating;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.PartnerId;
import org.springframework.stereotype.Component;

/** What partners' statements suggest where a criterion is open to it. A rater takes it over or leaves it. */
@Component
class FinanceOffers {
    private final Proposals proposals;

    FinanceOffers(Proposals proposals) {
        this.proposals = proposals;
    }

    /** The offer as the rater's own words, based on the score they saw. */
    static Rating taken(SheetPage.Row row, int version) {
        var offer = Objects.requireNonNull(row.offer());
        return new Rating(
                PartnerId.of(row.partner()),
                CriterionId.of(row.criterion()),
                offer.points(),
                offer.evidence(),
                offer.link(),
                version);
    }

    Map<PartnerId, Proposal> of(
            Actor actor, Collection<Criterion> criteria, Collection<PartnerId> partners) {
        return criteria.stream().anyMatch(Criterion::finances)
                ? proposals.of(actor, partners)
                : Map.of();
    }
}
