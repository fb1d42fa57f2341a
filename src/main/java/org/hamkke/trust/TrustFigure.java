package org.hamkke.trust;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hamkke.trust.PromiseSummary.Outcome;
import org.hamkke.trust.PromiseSummary.State;

/**
 * The trust of an alliance on a day, in points of 100, with the interval that holds it with 90 % probability. A promise kept
 * in time is good (1, 0), a late one half and half (0.5, 0.5), a broken one bad (0, 1); promises of all sides enter alike.
 */
public record TrustFigure(BetaReputation reputation, int kept, int late, int broken) {
    /** Fewer outcomes say nothing yet. */
    public static final int FEWEST = 3;

    private static final double TAIL = 0.05;

    /** Nothing while fewer than three promises have an outcome. */
    static Optional<TrustFigure> of(List<PromiseSummary> promises, LocalDate day) {
        var counted =
                promises.stream().flatMap(promise -> promise.outcomeOn(day).stream()).toList();
        if (counted.size() < FEWEST) return Optional.empty();
        double good =
                counted.stream()
                        .mapToDouble(
                                outcome -> goodness(outcome.state()) * remembered(outcome, day))
                        .sum();
        double all = counted.stream().mapToDouble(outcome -> remembered(outcome, day)).sum();
        return Optional.of(
                new TrustFigure(
                        new BetaReputation(good, Math.max(0, all - good)),
                        count(counted, State.KEPT),
                        count(counted, State.LATE),
                        count(counted, State.BROKEN)));
    }

    private static double remembered(Outcome outcome, LocalDate day) {
        return BetaReputation.remembered(ChronoUnit.DAYS.between(outcome.since(), day));
    }

    private static double goodness(State state) {
        return switch (state) {
            case KEPT -> 1;
            case LATE -> 0.5;
            case BROKEN, DUE, OVERDUE, CLAIMED, DISPUTED, RELEASED -> 0;
        };
    }

    private static int count(List<Outcome> counted, State state) {
        return (int) counted.stream().filter(outcome -> outcome.state() == state).count();
    }

    public int counted() {
        return kept + late + broken;
    }

    public int value() {
        return points(reputation.expected());
    }

    public int low() {
        return points(reputation.quantile(TAIL));
    }

    public int high() {
        return points(reputation.quantile(1 - TAIL));
    }

    private static int points(double ratio) {
        return (int) Math.round(ratio * 100);
    }
}
