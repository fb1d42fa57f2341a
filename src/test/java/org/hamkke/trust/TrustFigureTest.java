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

    /** By hand: three kept and one broken are 4 / 6; once the broken one is confirmed late, 4.5 / 6, faded a little. */
    @Test
    void whatIsSettledLaterStaysBrokenOnTheDaysBefore() {
        var late = brokenThen(Step.CONFIRMED, TODAY.minusDays(1), TODAY);
        var promises = List.of(kept(3), kept(3), kept(3), late);

        assertThat(TrustFigure.of(promises, TODAY.minusDays(2)).orElseThrow().value())
                .isEqualTo(67);
        assertThat(TrustFigure.of(promises, TODAY).orElseThrow().value()).isEqualTo(75);
        assertThat(late.stateOn(TODAY.minusDays(2))).isEqualTo(State.BROKEN);
        assertThat(late.stateOn(TODAY.minusDays(20))).isEqualTo(State.OVERDUE);
    }

    @Test
    void whatCountsAsBrokenDoesSoUntilItIsSettled() {
        for (var step : List.of(Step.CLAIMED, Step.DISPUTED)) {
            var promises = List.of(kept(3), kept(3), brokenThen(step, TODAY, null));
            assertThat(TrustFigure.of(promises, TODAY).orElseThrow().broken()).isOne();
        }
        assertThat(brokenThen(Step.RELEASED, null, TODAY).outcomeOn(TODAY)).isEmpty();
        assertThat(brokenThen(Step.RELEASED, null, TODAY).countsAsBrokenOn(TODAY.minusDays(1)))
                .isTrue();
    }

    @Test
    void aClaimInTimeWaitsForItsAnswerAndADisputeGivesThirtyDays() {
        var due = TODAY.minusDays(60);
        var claimed = promise(Step.CLAIMED, due, due, null);

        assertThat(open(TODAY).brokenFromOnceClaimed(TODAY)).isNull();
        assertThat(claimed.outcomeOn(TODAY)).isEmpty();
        assertThat(claimed.brokenFromOnceDisputed(TODAY)).isEqualTo(TODAY.plusDays(31));
        assertThat(claimed.brokenFromOnceDisputed(due)).isEqualTo(due.plusDays(31));
        assertThat(open(due).brokenFromOnceClaimed(TODAY)).isEqualTo(due.plusDays(31));
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

    /** Its patience ran out ten days ago. */
    private static PromiseSummary brokenThen(
            Step step, @Nullable LocalDate kept, @Nullable LocalDate settled) {
        var since = TODAY.minusDays(10);
        return promise(step, since.minusDays(31), kept, settled, since);
    }

    private static PromiseSummary promise(
            Step step, LocalDate due, @Nullable LocalDate kept, @Nullable LocalDate settled) {
        var claimed = step == Step.CLAIMED || step == Step.CONFIRMED;
        return promise(step, due, kept, settled, claimed ? null : due.plusDays(31));
    }

    private static PromiseSummary promise(
            Step step,
            LocalDate due,
            @Nullable LocalDate kept,
            @Nullable LocalDate settled,
            @Nullable LocalDate brokenFrom) {
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
                brokenFrom,
                "",
                null,
                0);
    }
}
