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
 * run at midnight; and what it counted as on a past day stays so, whatever is said of it later.
 *
 * @param person who sees to it, with 직급; empty when nobody is named
 * @param keptOn the day its owner says it was kept
 * @param settledOn the day its outcome stood fast: confirmed, admitted or released
 * @param brokenFrom the day from which it counts as broken, unless an outcome stands; absent once it was claimed in time
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
        @Nullable LocalDate brokenFrom,
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

    /** What trust counts it as, and since when. */
    public record Outcome(State state, LocalDate since) {}

    /** Its owner may still say something, also long after the day: late is better than broken. */
    public boolean waitsForItsOwner() {
        return step == Step.OPEN || step == Step.DISPUTED;
    }

    public State stateOn(LocalDate day) {
        return switch (step) {
            case CLAIMED -> State.CLAIMED;
            case DISPUTED -> State.DISPUTED;
            case RELEASED -> State.RELEASED;
            case OPEN, CONFIRMED, ADMITTED ->
                    outcomeOn(day)
                            .map(Outcome::state)
                            .orElse(day.isAfter(dueOn) ? State.OVERDUE : State.DUE);
        };
    }

    /** Nothing while it does not count; a claim or a dispute of what counts as broken changes nothing until it is settled. */
    public Optional<Outcome> outcomeOn(LocalDate day) {
        if (settledOn != null && !settledOn.isAfter(day))
            return settled().map(state -> new Outcome(state, settledOn));
        if (brokenFrom != null && !brokenFrom.isAfter(day))
            return Optional.of(new Outcome(State.BROKEN, brokenFrom));
        return Optional.empty();
    }

    private Optional<State> settled() {
        return switch (step) {
            case CONFIRMED ->
                    Optional.of(keptOn != null && keptOn.isAfter(dueOn) ? State.LATE : State.KEPT);
            case ADMITTED -> Optional.of(State.BROKEN);
            case OPEN, CLAIMED, DISPUTED, RELEASED -> Optional.empty();
        };
    }

    public boolean countsAsBrokenOn(LocalDate day) {
        return outcomeOn(day).filter(outcome -> outcome.state() == State.BROKEN).isPresent();
    }

    /** Never a day gone by, since that would change what counted then. */
    static LocalDate brokenFrom(LocalDate dueOn, LocalDate today) {
        var impatient = dueOn.plus(PATIENCE).plusDays(1);
        return impatient.isAfter(today) ? impatient : today;
    }

    /** The first claim waits for its answer without an end; one after a dispute does not. */
    @Nullable LocalDate brokenFromOnceClaimed(LocalDate today) {
        var waits = step == Step.OPEN && brokenFrom != null && brokenFrom.isAfter(today);
        return waits ? null : brokenFrom;
    }

    /** Both sides have as long again to settle it. */
    LocalDate brokenFromOnceDisputed(LocalDate today) {
        if (brokenFrom != null) return brokenFrom;
        return brokenFrom(today.isAfter(dueOn) ? today : dueOn, today);
    }

    public boolean isOwnedBy(OrganisationId organisation) {
        return owner.equals(organisation);
    }
}
