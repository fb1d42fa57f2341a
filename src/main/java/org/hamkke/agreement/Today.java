package org.hamkke.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** An agreement under Korean law begins and ends with the days of Seoul, wherever its reader is. */
final class Today {
    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private Today() {}

    static LocalDate by(Clock clock) {
        return LocalDate.now(clock.withZone(SEOUL));
    }
}
