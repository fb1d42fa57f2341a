package org.hamkke.fit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hamkke.finance.Grounds;
import org.hamkke.finance.Proposal;
import org.hamkke.finance.Proposals;
import org.hamkke.fit.picture.Finances;
import org.hamkke.fit.picture.Stated;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.PartnerId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What partners' statements suggest where a criterion is open to it. A rater takes it over or leaves it. */
@Component
public class FinanceOffers {
    private final Proposals proposals;

    FinanceOffers(Proposals proposals) {
        this.proposals = proposals;
    }

    public Map<PartnerId, Proposal> of(
            Actor actor, Collection<Criterion> criteria, Collection<PartnerId> partners) {
        return criteria.stream().anyMatch(Criterion::finances)
                ? proposals.of(actor, partners)
                : Map.of();
    }

    /** As a picture keeps them, in the order of the partners; nothing where there are none. */
    @Nullable Finances frozen(
            Actor actor, Collection<Criterion> criteria, List<PartnerId> partners) {
        var offered = of(actor, criteria, partners);
        if (offered.isEmpty()) return null;
        var open = criteria.stream().filter(Criterion::finances).map(c -> c.id().value());
        var stated =
                partners.stream()
                        .flatMap(id ->
                                Stream.ofNullable(offered.get(id)).map(one -> stated(id, one)));
        return new Finances(open.toList(), stated.toList());
    }

    private static Stated stated(PartnerId partner, Proposal proposal) {
        var grounds = proposal.grounds();
        return new Stated(
                partner.value(),
                proposal.points(),
                grounds.year(),
                grounds.impaired(),
                grounds.ratios().stream().map(FinanceOffers::ratio).toList(),
                grounds.source(),
                grounds.scope(),
                grounds.receipt(),
                grounds.note(),
                grounds.takenOn(),
                proposal.link());
    }

    private static Stated.Ratio ratio(Grounds.Counted one) {
        return new Stated.Ratio(
                one.ratio(), one.unit(), one.value(), one.circumstance(), one.points());
    }
}
