package org.hamkke.finance;

import java.time.Instant;
import java.util.List;
import org.hamkke.finance.YearTold.Outcome;
import org.hamkke.partner.PartnerId;

/** The latest time the register was asked about a partner. */
public record Fetch(
        PartnerId partner,
        String corporateCode,
        State state,
        Instant askedAt,
        Instant touchedAt,
        List<YearTold> years) {
    public enum State {
        RUNNING,
        DONE,
        /** By our own fault; what the register refused is told year by year. */
        FAILED
    }

    public Fetch {
        years = List.copyOf(years);
    }

    public boolean runs() {
        return state == State.RUNNING;
    }

    public int done() {
        return years.size() - with(Outcome.WAITING).size();
    }

    public List<YearTold> with(Outcome outcome) {
        return years.stream().filter(year -> year.outcome() == outcome).toList();
    }
}
