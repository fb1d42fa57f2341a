package org.hamkke.trust.web;

import org.hamkke.alliance.Alliances;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.shell.Paging;
import org.hamkke.trust.OpenPromises;
import org.hamkke.trust.Promises;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page, the workbook and the open API of all alliances' open promises show. */
@Component
class OpenPromisesPages {
    private final Alliances alliances;
    private final OpenPromises open;
    private final Promises promises;
    private final Seats seats;

    OpenPromisesPages(Alliances alliances, OpenPromises open, Promises promises, Seats seats) {
        this.alliances = alliances;
        this.open = open;
        this.promises = promises;
        this.seats = seats;
    }

    @Transactional(readOnly = true)
    OpenPromisesPage of(Actor actor, OpenPromisesFilter filter, Paging paging) {
        if (!actor.worksOnAlliances()) throw new NotFound();
        var mine = alliances.of(actor);
        var chosen = filter.among(mine);
        var wanted = filter.wanted();
        return new OpenPromisesPage(
                mine,
                actor.organisation(),
                seats.organisation(actor.organisation()).name(),
                promises.today(),
                open.page(actor, chosen, wanted, paging),
                paging.fromTheStart(),
                open.count(actor, chosen, wanted),
                filter);
    }
}
