package org.hamkke.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hamkke.ProductTest;
import org.hamkke.alliance.Alliances;
import org.hamkke.assent.Assents;
import org.hamkke.demo.Founded;
import org.hamkke.demo.Seated;
import org.hamkke.identity.Invitations;
import org.hamkke.identity.Letters;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.ContentHash;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.Role;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.ledger.Ledger;
import org.hamkke.ledger.LedgerEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class KpisTest {
    @Autowired Seats seats;
    @Autowired Alliances alliances;
    @Autowired Invitations invitations;
    @Autowired Letters letters;
    @Autowired Assents assents;
    @Autowired Ledger ledger;
    @Autowired Kpis kpis;
    @Autowired Readings readings;
    @Autowired Performance performance;
    @Autowired Clock clock;

    Founded story;
    Actor ours;
    Actor theirs;

    @BeforeEach
    void twoCompaniesAreAllied() {
        story = Founded.of(seats, alliances, invitations, letters);
        ours = story.hanbit().the(Role.MANAGER);
        theirs = story.seum().the(Role.MANAGER);
    }

    @Test
    void takesEffectByBothKeys() {
        var kpi = as(ours, () -> kpis.writeAndPropose(ours, story.alliance(), cost("-30")));
        turn(story.hanbit(), kpi);
        assertThat(as(theirs, () -> kpis.get(theirs, kpi)).inEffect()).isFalse();

        turn(story.seum(), kpi);

        assertThat(as(theirs, () -> kpis.get(theirs, kpi)).inEffect()).isTrue();
    }

    @Test
    void theAgreedDefinitionStandsUntilTheNewOneIsAgreed() {
        var kpi = agreed(cost("-30"));
        as(theirs, () -> kpis.changeAndPropose(theirs, kpi, 1, cost("-40")));
        assertThatThrownBy(() -> as(theirs, () -> kpis.propose(theirs, kpi, 1)))
                .isInstanceOf(StaleVersion.class);

        assertThat(as(ours, () -> kpis.get(ours, kpi)).definition().goal().target())
                .isEqualByComparingTo("-30");
        assertThat(as(ours, () -> kpis.get(ours, kpi)).changing()).isTrue();

        turn(story.hanbit(), kpi);
        turn(story.seum(), kpi);
        assertThat(as(ours, () -> kpis.get(ours, kpi)).definition().goal().target())
                .isEqualByComparingTo("-40");
    }

    @Test
    void aDefinitionThatIsAsAgreedIsNotPutToTheKeysAgain() {
        var kpi = agreed(cost("-30"));

        assertThat(refusal(() -> kpis.changeAndPropose(ours, kpi, 1, cost("-30")), ours))
                .isEqualTo(PerformanceRule.SOMETHING_IS_NEW);
        assertThat(as(ours, () -> kpis.get(ours, kpi)).changing()).isFalse();
    }

    @Test
    void aChangeTakesTheOpenProposalOffTheTable() {
        var kpi = as(ours, () -> kpis.writeAndPropose(ours, story.alliance(), cost("-30")));
        as(theirs, () -> kpis.change(theirs, kpi, 1, cost("-20")));

        assertThat(as(ours, () -> assents.openIn(ours, story.alliance().circle()))).isEmpty();
    }

    @Test
    void aChangeBasedOnAnOlderVersionIsRefused() {
        var kpi = as(ours, () -> kpis.write(ours, story.alliance(), cost("-30")));
        as(ours, () -> kpis.change(ours, kpi, 1, cost("-25")));

        assertThatThrownBy(() -> as(theirs, () -> kpis.change(theirs, kpi, 1, cost("-20"))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void aReadingCountsOnlyWhenTheOtherSideHasConfirmedIt() {
        var kpi = agreed(cost("-30"));
        var reading = entered(kpi, "-21.4");

        assertThat(figure()).isEmpty();
        assertThat(refusal(() -> readings.confirm(ours, reading, hash(reading)), ours))
                .isEqualTo(PerformanceRule.READING_WAITS_FOR_OWN_SIDE);
        assertThat(as(theirs, () -> readings.waitingFor(theirs))).hasSize(1);
        as(theirs, () -> readings.confirm(theirs, reading, hash(reading)));
        assertThat(as(theirs, () -> readings.waitingFor(theirs))).isEmpty();

        // by hand: −21.4 of −30 is 71.33…
        assertThat(figure().orElseThrow().value())
                .isEqualByComparingTo(new BigDecimal("71.33333333333333"));
    }

    @Test
    void aConfirmedValueCountsOnUntilItsCorrectionIsConfirmedToo() {
        var kpi = agreed(cost("-30"));
        var first = entered(kpi, "-15");
        as(theirs, () -> readings.confirm(theirs, first, hash(first)));
        var correction =
                as(
                        theirs,
                        () ->
                                readings.enter(
                                        theirs,
                                        kpi,
                                        new NewReading(today(), new BigDecimal("-12"), "정산 뒤", 1)));

        assertThat(figure().orElseThrow().value()).isEqualByComparingTo("50");
        as(ours, () -> readings.confirm(ours, correction, hash(correction)));
        assertThat(figure().orElseThrow().value()).isEqualByComparingTo("40");
    }

    @Test
    void aDisputedReadingDoesNotCountAndSaysWhy() {
        var kpi = agreed(cost("-30"));
        var reading = entered(kpi, "-21.4");
        as(theirs, () -> readings.dispute(theirs, reading, "운송비가 빠졌어요"));

        assertThat(figure()).isEmpty();
        var seen = as(ours, () -> readings.of(ours, kpi)).getFirst();
        assertThat(seen.state()).isEqualTo(ReadingSummary.State.DISPUTED);
        assertThat(seen.reason()).isEqualTo("운송비가 빠졌어요");
    }

    @Test
    void onlyTheValueThatWasShownIsConfirmed() {
        var reading = entered(agreed(cost("-30")), "-21.4");

        assertThat(
                        refusal(
                                () ->
                                        readings.confirm(
                                                theirs, reading, ContentHash.ofText("other")),
                                theirs))
                .isEqualTo(PerformanceRule.VALUE_IS_WHAT_WAS_SHOWN);
    }

    @Test
    void twoPeopleCannotCorrectPastEachOther() {
        var kpi = agreed(cost("-30"));
        entered(kpi, "-21.4");

        assertThatThrownBy(() ->
                        as(
                                theirs,
                                () ->
                                        readings.enter(
                                                theirs,
                                                kpi,
                                                new NewReading(today(), BigDecimal.TEN, "", 0))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void aDraftCannotBeRead() {
        var kpi = as(ours, () -> kpis.write(ours, story.alliance(), cost("-30")));

        assertThat(
                        refusal(
                                () ->
                                        readings.enter(
                                                ours,
                                                kpi,
                                                new NewReading(today(), BigDecimal.ONE, "", 0)),
                                ours))
                .isEqualTo(PerformanceRule.KPI_IS_IN_EFFECT);
    }

    @Test
    void aMonthThatHasNotBegunCannotBeRead() {
        var kpi = agreed(cost("-30"));

        assertThat(
                        refusal(
                                () ->
                                        readings.enter(
                                                ours,
                                                kpi,
                                                new NewReading(
                                                        today().plusMonths(1),
                                                        BigDecimal.ONE,
                                                        "",
                                                        0)),
                                ours))
                .isEqualTo(PerformanceRule.PERIOD_HAS_BEGUN);
    }

    @Test
    void aViewerReadsAndDoesNotWrite() {
        var viewer = story.seum().the(Role.VIEWER);
        var reading = entered(agreed(cost("-30")), "-21.4");

        assertThat(as(viewer, () -> kpis.of(viewer, story.alliance()))).hasSize(1);
        assertThat(refusal(() -> kpis.write(viewer, story.alliance(), cost("-1")), viewer))
                .isEqualTo(KernelRule.ROLE_MAY_WRITE);
        assertThat(refusal(() -> readings.confirm(viewer, reading, hash(reading)), viewer))
                .isEqualTo(KernelRule.ROLE_MAY_MANAGE);
    }

    @Test
    void aThirdCompanyAndAnAdministratorFindNothing() {
        var kpi = agreed(cost("-30"));
        var reading = entered(kpi, "-21.4");
        for (var stranger :
                List.of(
                        story.outsider().the(Role.EXECUTIVE),
                        story.hanbit().the(Role.ADMINISTRATOR))) {
            assertThatThrownBy(() -> as(stranger, () -> kpis.get(stranger, kpi)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> as(stranger, () -> kpis.of(stranger, story.alliance())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> as(stranger, () -> readings.get(stranger, reading)))
                    .isInstanceOf(NotFound.class);
            assertThat(as(stranger, () -> readings.waitingFor(stranger))).isEmpty();
            assertThat(as(stranger, () -> readings.waitingFor(stranger))).isEmpty();
        }
    }

    @Test
    void everythingSharedIsInTheLedger() {
        var reading = entered(agreed(cost("-30")), "-21.4");
        as(theirs, () -> readings.confirm(theirs, reading, hash(reading)));

        var kinds =
                as(ours, () -> ledger.latest(ours, story.alliance().circle(), Long.MAX_VALUE, 20))
                        .stream()
                        .map(LedgerEntry::kind)
                        .toList();
        assertThat(kinds)
                .startsWith(
                        "performance.reading-confirmed",
                        "performance.reading-entered",
                        "assent.in-effect")
                .contains("performance.kpi-written");
    }

    @Test
    void whatStoodEarlierCanBeSeenAgain() {
        var kpi = agreed(cost("-30"));
        var reading = entered(kpi, "-15");
        var before = clock.instant();
        as(theirs, () -> readings.confirm(theirs, reading, hash(reading)));

        var alliance = as(ours, () -> alliances.get(ours, story.alliance()));
        assertThat(as(ours, () -> performance.figures(List.of(alliance), before))).isEmpty();
    }

    @Test
    void whatWasReadInAnotherUnitIsNotHeldAgainstTheGoal() {
        var kpi = agreed(cost("-30"));
        var reading = entered(kpi, "-21.4");
        as(theirs, () -> readings.confirm(theirs, reading, hash(reading)));

        changed(kpi, 1, measured("-30", "만원", Rhythm.MONTHLY));

        assertThat(figure()).isEmpty();
        assertThat(as(ours, () -> readings.get(ours, reading)).unit()).isEqualTo("%");
        changed(kpi, 2, cost("-40"));
        assertThat(figure().orElseThrow().value()).isEqualByComparingTo(new BigDecimal("53.5"));
        assertThat(as(ours, () -> readings.get(ours, reading)).goal().target())
                .isEqualByComparingTo("-40");
    }

    @Test
    void theFirstQuarterCountsAfterMonths() {
        var kpi = agreed(cost("-30"));
        var month = entered(kpi, "-6");
        as(theirs, () -> readings.confirm(theirs, month, hash(month)));
        changed(kpi, 1, measured("-30", "%", Rhythm.QUARTERLY));
        var quarter =
                as(
                        ours,
                        () ->
                                readings.enter(
                                        ours,
                                        kpi,
                                        new NewReading(
                                                today().minusMonths(3),
                                                new BigDecimal("-15"),
                                                "",
                                                0)));
        as(theirs, () -> readings.confirm(theirs, quarter, hash(quarter)));

        assertThat(figure().orElseThrow().value()).isEqualByComparingTo("50");
        assertThat(as(ours, () -> readings.get(ours, month)).rhythm()).isEqualTo(Rhythm.MONTHLY);
    }

    private void changed(KpiId kpi, int basedOn, KpiDefinition definition) {
        as(ours, () -> kpis.changeAndPropose(ours, kpi, basedOn, definition));
        turn(story.hanbit(), kpi);
        turn(story.seum(), kpi);
    }

    private KpiId agreed(KpiDefinition definition) {
        var kpi = as(ours, () -> kpis.writeAndPropose(ours, story.alliance(), definition));
        turn(story.hanbit(), kpi);
        turn(story.seum(), kpi);
        return kpi;
    }

    private void turn(Seated side, KpiId kpi) {
        var executive = side.the(Role.EXECUTIVE);
        as(
                executive,
                () -> {
                    var keys =
                            assents.latest(
                                            executive,
                                            story.alliance().circle(),
                                            Kpis.KIND,
                                            kpi.value())
                                    .orElseThrow();
                    return assents.assent(executive, keys.proposal(), keys.hash());
                });
    }

    private ReadingId entered(KpiId kpi, String value) {
        return as(
                ours,
                () ->
                        readings.enter(
                                ours,
                                kpi,
                                new NewReading(today(), new BigDecimal(value), "현장 정산표", 0)));
    }

    @Test
    void aDayBeyondTheEraIsNone() {
        assertThat(refusal(() -> goal(LocalDate.MIN, today()), ours))
                .isEqualTo(PerformanceRule.START_IS_A_DAY);
        assertThat(refusal(() -> goal(today(), LocalDate.MAX), ours))
                .isEqualTo(PerformanceRule.TARGET_DATE_IS_A_DAY);
        assertThat(refusal(() -> new NewReading(LocalDate.MIN, BigDecimal.ONE, "", 0), ours))
                .isEqualTo(PerformanceRule.PERIOD_HAS_BEGUN);
    }

    private static Goal goal(LocalDate from, LocalDate by) {
        return new Goal(BigDecimal.ZERO, BigDecimal.ONE, from, by);
    }

    private ContentHash hash(ReadingId reading) {
        return as(ours, () -> readings.get(ours, reading)).hash();
    }

    private Optional<PerformanceFigure> figure() {
        var alliance = as(ours, () -> alliances.get(ours, story.alliance()));
        return Optional.ofNullable(
                as(ours, () -> performance.figures(List.of(alliance), clock.instant()))
                        .get(story.alliance()));
    }

    private LocalDate today() {
        return org.hamkke.shell.Formats.day(clock.instant());
    }

    private KpiDefinition cost(String target) {
        return measured(target, "%", Rhythm.MONTHLY);
    }

    private KpiDefinition measured(String target, String unit, Rhythm rhythm) {
        var goal =
                new Goal(
                        BigDecimal.ZERO,
                        new BigDecimal(target),
                        today().minusMonths(6),
                        today().plusYears(1));
        return new KpiDefinition(
                "현장 설치 원가",
                "표준 현장 하나의 설치비",
                unit,
                KpiDirection.DOWN,
                goal,
                rhythm,
                10,
                Optional.empty());
    }

    private static Object refusal(Runnable act, Actor actor) {
        return catchThrowableOfType(RuleViolation.class, () -> CurrentActor.run(actor, act)).rule();
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return CurrentActor.as(actor, work::get);
    }

    private static void as(Actor actor, Runnable work) {
        CurrentActor.run(actor, work);
    }
}
