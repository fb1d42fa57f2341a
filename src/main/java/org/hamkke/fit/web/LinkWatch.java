package org.hamkke.fit.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.hamkke.fit.Desk;
import org.hamkke.kernel.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who tries many links that lead nowhere waits a minute. Guessing is hopeless anyway (256 bits); this keeps it from
 * costing us a look-up each time. Counted by each instance for itself.
 */
@Component
class LinkWatch {
    private static final int MOST_MISSES = 30;
    private static final int MOST_ASKERS = 10_000;
    private static final Duration WAIT = Duration.ofMinutes(1);

    private record Misses(int count, Instant since) {}

    private final Clock clock;
    private final Map<String, Misses> misses =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Misses> eldest) {
                    return size() > MOST_ASKERS;
                }
            };

    LinkWatch(Clock clock) {
        this.clock = clock;
    }

    /** The desk, when its link leads to one. */
    Desk over(String asker, Supplier<Desk> way) {
        if (waits(asker)) throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        try {
            var desk = way.get();
            desk.enter();
            return desk;
        } catch (NotFound nowhere) {
            note(asker);
            throw nowhere;
        }
    }

    private synchronized boolean waits(String asker) {
        var missed = misses.get(asker);
        return missed != null && missed.count() >= MOST_MISSES && isRecent(missed);
    }

    private synchronized void note(String asker) {
        var known = misses.get(asker);
        var missed = known != null && isRecent(known) ? known : new Misses(0, clock.instant());
        misses.put(asker, new Misses(missed.count() + 1, missed.since()));
    }

    private boolean isRecent(Misses missed) {
        return missed.since().plus(WAIT).isAfter(clock.instant());
    }
}
