package org.hamkke.agreement;

import java.time.LocalDate;
import java.util.List;
import org.hamkke.agreement.VersionSummary.State;

/**
 * Which of the signed versions is in force on a day: the latest one whose first day has come, as long as its term or a
 * renewal lasts. An earlier one stays in force until then.
 */
final class Lifetimes {
    private Lifetimes() {}

    record Signed(int number, LocalDate from, LocalDate lastDay, boolean renews) {
        boolean begun(LocalDate today) {
            return !from.isAfter(today);
        }

        boolean over(LocalDate today) {
            return !renews && lastDay.isBefore(today);
        }
    }

    static State of(Signed version, List<Signed> signed, LocalDate today) {
        if (!version.begun(today))
            return isReplaced(version, signed, today) ? State.REPLACED : State.SIGNED;
        if (isReplaced(version, signed, today)) return State.REPLACED;
        return version.over(today) ? State.EXPIRED : State.IN_FORCE;
    }

    private static boolean isReplaced(Signed version, List<Signed> signed, LocalDate today) {
        return signed.stream()
                .anyMatch(later -> later.number() > version.number() && later.begun(today));
    }
}
