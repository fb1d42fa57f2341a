package org.hamkke.kernel;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Time-ordered identifiers (RFC 9562, version 7): rows written together lie together in an index, and what is made later comes
 * later, within a millisecond too (its method 1: a counter in the twelve bits after the time).
 */
public final class Ids {
    /** Later than any: where a list begins that goes backwards in time. */
    public static final UUID BEYOND = new UUID(-1, -1);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Clock CLOCK = Clock.systemUTC();
    private static final int COUNTER_BITS = 12;
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    public static UUID next() {
        long now = CLOCK.millis() << COUNTER_BITS;
        long tick = LAST.updateAndGet(last -> Math.max(last + 1, now));
        long high = tick >>> COUNTER_BITS << 16 | 0x7000L | tick & 0x0FFFL;
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** An address that holds no identifier leads nowhere: it is a 404, like one that is not yours. */
    public static UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            throw new NotFound();
        }
    }
}
