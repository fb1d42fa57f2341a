package org.hamkke.agreement;

import java.time.Instant;
import java.util.Comparator;
import org.hamkke.alliance.Party;

final class Orders {
    static final Comparator<Party> BY_SEAT =
            Comparator.comparing((Party party) -> party.seatedAt().orElse(Instant.MAX))
                    .thenComparing(Party::id);

    private Orders() {}
}
