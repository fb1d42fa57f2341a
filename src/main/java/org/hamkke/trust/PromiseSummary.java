package org.hamkke.trust;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.kernel.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * A promise as both sides see it. Whether it is overdue or broken follows from the day it is looked at, so nothing has to
 * run at midnight.
 *
 * @param person who sees to it, with 직급; empty when nobody is named
 * @param keptOn the day its owner says it was kept
 * @param settledOn the day its outcome stood fast: confirmed, admitted or released
 * @param reason why the claim was disputed
 */
public record PromiseSummary(
        PromiseId id,
        UUID alliance,
        OrganisationId owner,
        String organisation,
        String person,
        String title,
        String detail,
        LocalDate dueOn,
        Origin.Kind origin,
        String originLabel,
        Step step,
        @Nullable LocalDate keptOn,
        @Nullable LocalDate settledOn,
        String evidence,
        @Nullable String reason,
        int version) {
    /** After this a promise that nobody has said a word about is broken. */
    public static final Period PATIENCE = Period.ofDays(30);

    /** What has been done about it. */
    public enum Step {
        OPEN,
        CLAIMED,
        DISPUTED,
        CONFIRMED,
        ADMITTED,
        RELEASED
    }

    /** How it stands on a day. */
    public enum State {
        DUE,
        OVERDUE,
        CLAIMED,
        DISPUTED,
        KEPT,
        LATE,
        BROKEN,
        RELEASED;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        public boolean counts() {
            return this == KEPT || this == LATE || this == BROKEN;
        }
    }

    /** Its owner may still say something, also long after the day: late is better than broken. */
    public boolean waitsForItsOwner() {
        return step == Step.OPEN || step == Step.DISPUTED;
    }

    public State stateOn(LocalDate day) {
        return switch (step) {
            case CLAIMED -> State.CLAIMED;
            case DISPUTED -> State.DISPUTED;
            case CONFIRMED -> keptOn != null && keptOn.isAfter(dueOn) ? State.LATE : State.KEPT;
            case ADMITTED -> State.BROKEN;
            case RELEASED -> State.RELEASED;
            case OPEN ->
                    day.isAfter(dueOn.plus(PATIENCE))
                            ? State.BROKEN
                            : day.isAfter(dueOn) ? State.OVERDUE : State.DUE;
        };
    }

    /** The day from which its outcome counts; absent while it does not. */
    public Optional<LocalDate> countsFrom() {
        return switch (step) {
            case CONFIRMED, ADMITTED -> Optional.ofNullable(settledOn);
            case OPEN -> Optional.of(dueOn.plus(PATIENCE).plusDays(1));
            case CLAIMED, DISPUTED, RELEASED -> Optional.empty();
        };
    }

    public boolean isOwnedBy(OrganisationId organisation) {
        return owner.equals(organisation);
    }
}
