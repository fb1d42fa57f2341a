package org.hamkke.shell;

import java.time.Instant;
import org.hamkke.kernel.Circle;
import org.hamkke.kernel.TrashDays;

/**
 * One thing in the 휴지통.
 *
 * @param kindKey what it is, as a message key
 * @param place where it was, in words; empty where it stands by itself
 * @param by who deleted it; empty where nobody noted that
 * @param restoreAt the path that a POST puts it back at
 */
public record Trashed(
        String kindKey,
        String name,
        Circle circle,
        String place,
        Instant at,
        String by,
        String restoreAt) {
    private static final int LONGEST_NAME = 120;

    public Trashed {
        name = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    }

    public Instant until() {
        return TrashDays.until(at);
    }
}
