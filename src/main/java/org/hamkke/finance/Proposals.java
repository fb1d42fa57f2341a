package org.hamkke.finance;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hamkke.finance.ratio.Health;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.PartnerId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the statements of partners suggest as their score, for whoever scores them. */
@Component
public class Proposals {
    private final Statements statements;
    private final BandTables tables;
    private final String publicUrl;

    Proposals(
            Statements statements,
            BandTables tables,
            @Value("${hamkke.public-url:http://localhost:${server.port:8080}}") String publicUrl) {
        this.statements = statements;
        this.tables = tables;
        this.publicUrl = publicUrl;
    }

    /** Of those among them whose statements say enough. */
    @Transactional(readOnly = true)
    public Map<PartnerId, Proposal> of(Actor actor, Collection<PartnerId> partners) {
        var recorded = statements.of(actor, partners);
        if (recorded.isEmpty()) return Map.of();
        var table = tables.of(actor).table();
        var proposals = new HashMap<PartnerId, Proposal>();
        recorded.forEach((partner, years) -> {
            var all = years.stream().map(Recorded::statement).toList();
            var latest = Health.ofAll(all, table).getFirst();
            proposal(years.getFirst(), latest)
                    .ifPresent(proposal -> proposals.put(partner, proposal));
        });
        return proposals;
    }

    private Optional<Proposal> proposal(Recorded latest, Health health) {
        return health.proposal()
                .map(points -> new Proposal(points, Grounds.of(latest, health), link(latest)));
    }

    private String link(Recorded latest) {
        return latest.link().isEmpty()
                ? publicUrl + "/partners/" + latest.partner() + "/finance"
                : latest.link();
    }
}
