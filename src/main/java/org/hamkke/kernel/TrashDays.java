package org.hamkke.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How long what was deleted can be put back. */
public final class TrashDays {
    public static final int DAYS = 30;
    private static final Duration KEPT = Duration.ofDays(DAYS);

    private TrashDays() {}

    /** What was deleted before this is out of reach. */
    public static Instant since(Clock clock) {
        return clock.instant().minus(KEPT);
    }

    public static Instant until(Instant deleted) {
        return deleted.plus(KEPT);
    }
}
