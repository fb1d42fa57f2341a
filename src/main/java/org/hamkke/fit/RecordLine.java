package org.hamkke.fit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A record as a list shows it.
 *
 * @param chosen by name; none where nobody was chosen
 * @param by who recorded it, with 직급
 */
public record RecordLine(
        int number,
        LocalDate decidedOn,
        List<String> chosen,
        String by,
        Instant recordedAt,
        String hash) {}
