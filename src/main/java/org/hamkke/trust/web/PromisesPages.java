package org.hamkke.trust.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hamkke.alliance.AllianceHeads;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.hamkke.performance.Performance;
import org.hamkke.shell.Paging;
import org.hamkke.trust.PromiseSummary;
import org.hamkke.trust.Promises;
import org.hamkke.trust.Trust;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the pages and the open API of promises show. */
@Component
class PromisesPages {
    private final AllianceHeads heads;
    private final Promises promises;
    private final Trust trust;
    private final Performance performance;
    private final Clock clock;

    PromisesPages(
            AllianceHeads heads,
            Promises promises,
            Trust trust,
            Performance performance,
            Clock clock) {
        this.heads = heads;
        this.promises = promises;
        this.trust = trust;
        this.performance = performance;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    PromisesPage of(Actor actor, AllianceId id, PromiseFilter filter, Paging paging) {
        var head = heads.of(actor, id);
        var alliance = head.alliance();
        var today = promises.today();
        var all = promises.of(actor, id).stream().sorted(openFirst(today)).toList();
        var matching = all.stream().filter(promise -> filter.holds(promise, today)).toList();
        return new PromisesPage(
                head,
                actor.organisation(),
                today,
                all,
                paging.of(matching, PromiseSummary::id),
                paging.fromTheStart(),
                matching.size(),
                filter,
                Optional.ofNullable(
                        trust.figures(List.of(alliance), List.of(today))
                                .getOrDefault(today, Map.of())
                                .get(id)),
                Optional.ofNullable(
                        performance.figures(List.of(alliance), clock.instant()).get(id)));
    }

    /** What is still to be done by its due date, then what is done, the latest first. */
    private static Comparator<PromiseSummary> openFirst(LocalDate today) {
        return (one, other) -> {
            var done = isDone(one, today);
            if (done != isDone(other, today)) return done ? 1 : -1;
            return done
                    ? other.dueOn().compareTo(one.dueOn())
                    : one.dueOn().compareTo(other.dueOn());
        };
    }

    private static boolean isDone(PromiseSummary promise, LocalDate today) {
        var state = promise.stateOn(today);
        return state.counts() || state == PromiseSummary.State.RELEASED;
    }
}
