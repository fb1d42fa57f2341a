package org.hamkke.fit.picture;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one candidate's statement came to.
 *
 * @param points 0 to 100, the mean of the ratios
 * @param year the latest that was known
 * @param impaired whether the company had eaten up its capital
 * @param ratios those that had points
 * @param source by its label, as is the scope: {@code register}
 * @param receipt number of the filing; empty where it is none
 * @param note of whoever wrote it down
 * @param takenOn when we took it in
 */
public record Stated(
        UUID candidate,
        int points,
        int year,
        boolean impaired,
        List<Ratio> ratios,
        String source,
        String scope,
        String receipt,
        String note,
        LocalDate takenOn,
        String link) {
    /**
     * @param value absent where a circumstance says more than a quotient would
     * @param circumstance by its label: {@code turned-to-profit}
     */
    public record Ratio(
            String ratio,
            String unit,
            @Nullable BigDecimal value,
            @Nullable String circumstance,
            int points) {}
}
