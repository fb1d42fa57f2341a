package org.hamkke.ledger.web;

import java.time.Clock;
import java.util.List;
import org.hamkke.kernel.Actor;
import org.hamkke.ledger.Ledger;
import org.hamkke.ledger.LedgerEntry;
import org.hamkke.ledger.Tellings;
import org.hamkke.shell.AllianceTop;
import org.hamkke.shell.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a chain in words. */
@Component
class LedgerPages {
    private static final int PAGE = 50;

    private final Ledger ledger;
    private final Tellings tellings;
    private final AllianceTop.Source alliances;
    private final Clock clock;

    LedgerPages(Ledger ledger, Tellings tellings, AllianceTop.Source alliances, Clock clock) {
        this.ledger = ledger;
        this.tellings = tellings;
        this.alliances = alliances;
        this.clock = clock;
    }

    /** @param after the number of the last entry shown before; entries go backwards in time */
    LedgerPage page(Actor actor, Chain chain, long after) {
        var entries = ledger.latest(actor, chain.circle(), after, PAGE);
        var today = Formats.day(clock.instant());
        return new LedgerPage(
                chain,
                chain.isOurs() ? null : alliances.of(actor, chain.circle().id()),
                ledger.headOf(actor, chain.circle()),
                entries.stream()
                        .map(entry -> tellings.of(entry).happening(today, chain.ring()))
                        .toList(),
                after == Long.MAX_VALUE,
                next(entries));
    }

    private static @Nullable String next(List<LedgerEntry> entries) {
        if (entries.isEmpty() || entries.getLast().seq() == 1) return null;
        return String.valueOf(entries.getLast().seq());
    }
}
