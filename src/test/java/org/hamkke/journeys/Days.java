package org.hamkke.journeys;

import java.time.LocalDate;
import java.time.ZoneId;

/** Days as the screens of Seoul count them. */
final class Days {
    private Days() {}

    static String today() {
        return ahead(0);
    }

    static String ahead(int days) {
        return LocalDate.now(ZoneId.of("Asia/Seoul")).plusDays(days).toString();
    }
}
