package org.hamkke.finance;

import java.time.Clock;
import java.time.Duration;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hamkke.errand.Errand;
import org.hamkke.errand.Errands;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.Partners;
import org.hamkke.shell.Formats;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks the public register about a partner. The asking itself is a job: no page and no transaction waits for it. */
@Component
public class Fetches {
    public static final int YEARS = 5;
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private final FetchShelf shelf;
    private final RegisterKeys keys;
    private final Partners partners;
    private final Errands errands;
    private final Clock clock;

    Fetches(FetchShelf shelf, RegisterKeys keys, Partners partners, Errands errands, Clock clock) {
        this.shelf = shelf;
        this.keys = keys;
        this.partners = partners;
        this.errands = errands;
        this.clock = clock;
    }

    /** The last five whole years. Asked again while it runs, it goes on as it is. */
    @Transactional
    public void start(Actor actor, PartnerId partner) {
        KernelRule.requireWriter(actor);
        var code = partners.get(actor, partner).entry().registration().corporateCode();
        FinanceRule.CORPORATE_CODE_IS_KNOWN.require(!code.isEmpty());
        FinanceRule.KEY_IS_SET.require(keys.find(actor).isPresent());
        if (shelf.find(actor, partner)
                .filter(fetch -> fetch.runs() && !isSilent(fetch))
                .isPresent()) return;
        var runner = UUID.randomUUID();
        shelf.begin(actor, partner, code, runner, lastYears());
        schedule(actor, partner, runner);
    }

    private List<Year> lastYears() {
        var last = Year.from(Formats.day(clock.instant())).minusYears(1);
        return IntStream.range(0, YEARS).mapToObj(last::minusYears).toList();
    }

    @Transactional(readOnly = true)
    public Optional<Fetch> find(Actor actor, PartnerId partner) {
        partners.get(actor, partner);
        return shelf.find(actor, partner);
    }

    /** How far it is. Work that fell silent, because a machine died under it, is handed to a new run. */
    @Transactional
    public Optional<Fetch> progress(Actor actor, PartnerId partner) {
        var found = find(actor, partner);
        if (actor.writes() && found.filter(fetch -> fetch.runs() && isSilent(fetch)).isPresent()) {
            var runner = UUID.randomUUID();
            shelf.handTo(actor, partner, runner);
            schedule(actor, partner, runner);
        }
        return found;
    }

    private boolean isSilent(Fetch fetch) {
        return fetch.touchedAt().plus(SILENCE).isBefore(clock.instant());
    }

    private void schedule(Actor actor, PartnerId partner, UUID runner) {
        errands.send(FetchJobs.NAME, Errand.of(actor, partner.value(), runner));
    }
}
