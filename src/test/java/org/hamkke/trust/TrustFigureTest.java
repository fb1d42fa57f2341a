package org.hamkke.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.trust.PromiseSummary.State;
import org.hamkke.trust.PromiseSummary.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TrustFigureTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    /** By hand: r = 2 + ½, s = ½ + 1, so E = 3.5 / 6. */
    @Test
    void countsKeptLateAndBroken() {
        var figure =
                TrustFigure.of(List.of(kept(0), kept(0), late(), admitted()), TODAY).orElseThrow();

        assertThat(figure.reputation().expected()).isCloseTo(3.5 / 6, within(1e-12));
        assertThat(figure.value()).isEqualTo(58);
        assertThat(List.of(figure.kept(), figure.late(), figure.broken())).containsExactly(2, 1, 1);
        assertThat(figure.low()).isLessThan(58).isGreaterThan(0);
        assertThat(figure.high()).isGreaterThan(58).isLessThan(100);
    }

    @Test
    void twoOutcomesSayNothingYet() {
        assertThat(TrustFigure.of(List.of(kept(0), kept(0), open(TODAY)), TODAY)).isEmpty();
    }

    @Test
    void whatIsClaimedDisputedOrReleasedDoesNotCount() {
        var undecided =
                List.of(
                        kept(0),
                        kept(0),
                        promise(Step.CLAIMED, TODAY, TODAY, null),
                        promise(Step.DISPUTED, TODAY, TODAY, null),
                        promise(Step.RELEASED, TODAY, null, TODAY));

        assertThat(TrustFigure.of(undecided, TODAY)).isEmpty();
    }

    /** By hand: three outcomes of a year ago weigh half each, so r = 1.5 and E = 2.5 / 3.5. */
    @Test
    void oldOutcomesFade() {
        var figure = TrustFigure.of(List.of(kept(365), kept(365), kept(365)), TODAY).orElseThrow();

        assertThat(figure.reputation().expected()).isCloseTo(2.5 / 3.5, within(1e-3));
    }

    @Test
    void silenceForThirtyDaysIsBroken() {
        var due = TODAY.minusDays(30);

        assertThat(open(due).stateOn(TODAY)).isEqualTo(State.OVERDUE);
        assertThat(open(due.minusDays(1)).stateOn(TODAY)).isEqualTo(State.BROKEN);
        assertThat(open(TODAY).stateOn(TODAY)).isEqualTo(State.DUE);
    }

    @Test
    void anEarlierDayKnowsOnlyWhatWasSettledByThen() {
        var promises = List.of(kept(100), kept(100), kept(100), admitted());

        assertThat(TrustFigure.of(promises, TODAY.minusDays(1)).orElseThrow().broken()).isZero();
        assertThat(TrustFigure.of(promises, TODAY.minusDays(101))).isEmpty();
    }

    private static PromiseSummary kept(int daysAgo) {
        var day = TODAY.minusDays(daysAgo);
        return promise(Step.CONFIRMED, day, day, day);
    }

    private static PromiseSummary late() {
        return promise(Step.CONFIRMED, TODAY.minusDays(3), TODAY, TODAY);
    }

    private static PromiseSummary admitted() {
        return promise(Step.ADMITTED, TODAY, null, TODAY);
    }

    private static PromiseSummary open(LocalDate due) {
        return promise(Step.OPEN, due, null, null);
    }

    private static PromiseSummary promise(
            Step step, LocalDate due, @Nullable LocalDate kept, @Nullable LocalDate settled) {
        return new PromiseSummary(
                PromiseId.next(),
                UUID.randomUUID(),
                OrganisationId.next(),
                "한빛로보틱스",
                "",
                "시험 성적서 전달",
                "",
                due,
                Origin.Kind.FREE,
                "",
                step,
                kept,
                settled,
                "",
                null,
                0);
    }
}
