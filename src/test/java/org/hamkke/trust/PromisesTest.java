package org.hamkke.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hamkke.ProductTest;
import org.hamkke.alliance.Alliances;
import org.hamkke.demo.Founded;
import org.hamkke.identity.Invitations;
import org.hamkke.identity.Letters;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.Role;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.ledger.Ledger;
import org.hamkke.ledger.LedgerEntry;
import org.hamkke.trust.OpenPromises.Wanted;
import org.hamkke.trust.PromiseSummary.State;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class PromisesTest {
    @Autowired Seats seats;
    @Autowired Alliances alliances;
    @Autowired Invitations invitations;
    @Autowired Letters letters;
    @Autowired Promises promises;
    @Autowired OpenPromises open;
    @Autowired Trust trust;
    @Autowired Ledger ledger;

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
    void isKeptWhenTheOtherSideHasConfirmed() {
        var promise = made(today().plusDays(3));
        as(ours, () -> promises.keep(ours, promise));
        assertThat(state(promise)).isEqualTo(State.CLAIMED);

        as(theirs, () -> promises.confirm(theirs, promise, version(promise)));

        assertThat(state(promise)).isEqualTo(State.KEPT);
    }

    @Test
    void keptAfterItsDateIsLate() {
        var promise = made(today().minusDays(3));
        assertThat(state(promise)).isEqualTo(State.OVERDUE);
        as(ours, () -> promises.keep(ours, promise, today(), "전달 메일"));
        as(theirs, () -> promises.confirm(theirs, promise, version(promise)));

        assertThat(state(promise)).isEqualTo(State.LATE);
    }

    @Test
    void aDisputedClaimGoesBackToItsOwner() {
        var promise = made(today());
        as(ours, () -> promises.keep(ours, promise));
        as(theirs, () -> promises.dispute(theirs, promise, version(promise), "파일이 열리지 않아요"));
        assertThat(state(promise)).isEqualTo(State.DISPUTED);

        as(ours, () -> promises.keep(ours, promise));
        as(theirs, () -> promises.confirm(theirs, promise, version(promise)));
        assertThat(state(promise)).isEqualTo(State.KEPT);
    }

    @Test
    void whatWasClaimedAnewIsNotConfirmedUnseen() {
        var promise = made(today());
        as(ours, () -> promises.keep(ours, promise, today().minusDays(9), "메일"));
        var shown = version(promise);
        as(theirs, () -> promises.dispute(theirs, promise, shown, "받지 못했어요"));
        as(ours, () -> promises.keep(ours, promise, today(), "인수증"));

        assertStale(() -> promises.confirm(theirs, promise, shown));
        assertStale(() -> promises.dispute(theirs, promise, shown, "받지 못했어요"));
        assertThat(state(promise)).isEqualTo(State.CLAIMED);
    }

    @Test
    void aPromiseIsReleasedOnlyAsItWasShown() {
        var promise = made(today());
        var shown = version(promise);
        as(ours, () -> promises.keep(ours, promise));
        as(theirs, () -> promises.dispute(theirs, promise, version(promise), "받지 못했어요"));

        assertStale(() -> promises.release(theirs, promise, shown));
    }

    private void assertStale(Runnable act) {
        assertThatThrownBy(() -> as(theirs, act)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void nobodyAnswersForTheOtherSide() {
        var promise = made(today());
        assertThat(refusal(theirs, () -> promises.keep(theirs, promise)))
                .isEqualTo(TrustRule.OWNER_ANSWERS_FOR_THE_PROMISE);
        as(ours, () -> promises.keep(ours, promise));

        assertThat(refusal(ours, () -> promises.confirm(ours, promise, version(promise))))
                .isEqualTo(TrustRule.ANOTHER_SIDE_CONFIRMS);
        assertThat(refusal(ours, () -> promises.release(ours, promise, version(promise))))
                .isEqualTo(TrustRule.ANOTHER_SIDE_CONFIRMS);
    }

    @Test
    void aFreePromiseIsMadeByItsOwnerAndAClauseBindsEitherSide() {
        var forThem =
                new NewPromise(
                        story.seum().organisation(),
                        Optional.empty(),
                        "부품 도면 전달",
                        "",
                        today(),
                        Origin.FREE);
        var clause =
                new NewPromise(
                        story.seum().organisation(),
                        Optional.empty(),
                        "부품 도면 전달",
                        "",
                        today(),
                        Origin.clause(UUID.randomUUID(), "협약서 제5조"));

        assertThat(refusal(ours, () -> promises.make(ours, story.alliance(), forThem)))
                .isEqualTo(TrustRule.A_FREE_PROMISE_IS_MADE_BY_ITS_OWNER);
        var made = as(ours, () -> promises.make(ours, story.alliance(), clause));
        assertThat(as(theirs, () -> promises.get(theirs, made)).originLabel()).isEqualTo("협약서 제5조");
    }

    @Test
    void aPersonOfAnotherCompanyCannotBeNamed() {
        var stranger =
                new NewPromise(
                        story.hanbit().organisation(),
                        Optional.of(theirs.person()),
                        "시험 성적서 전달",
                        "",
                        today(),
                        Origin.FREE);

        assertThat(refusal(ours, () -> promises.make(ours, story.alliance(), stranger)))
                .isEqualTo(TrustRule.PERSON_SITS_FOR_THE_OWNER);
    }

    @Test
    void bothSidesSeeWhatIsDueAndOverdueOnly() {
        made(today().plusDays(7));
        made(today().minusDays(2));
        made(today().plusDays(40));
        var gone = made(today());
        as(theirs, () -> promises.release(theirs, gone, version(gone)));

        var upcoming =
                as(
                        theirs,
                        () ->
                                open.all(
                                        theirs,
                                        alliances.of(theirs),
                                        new Wanted(null, today().plusDays(14))));
        assertThat(upcoming)
                .extracting(PromiseSummary::dueOn)
                .containsExactly(today().minusDays(2), today().plusDays(7));
    }

    /** By hand: three kept, E = 4 / 5. */
    @Test
    void trustIsCountedFromBothSides() {
        for (int i = 0; i < 3; i++) {
            var promise = made(today());
            as(ours, () -> promises.keep(ours, promise));
            assertThat(figure()).isEmpty();
            as(theirs, () -> promises.confirm(theirs, promise, version(promise)));
        }

        assertThat(figure().orElseThrow().value()).isEqualTo(80);
    }

    @Test
    void aClaimOfWhatCountsAsBrokenChangesNothingUntilItIsSettled() {
        var promise = made(today().minusDays(40));
        assertThat(state(promise)).isEqualTo(State.BROKEN);
        as(ours, () -> promises.keep(ours, promise));
        assertThat(outcome(promise)).contains(State.BROKEN);
        as(theirs, () -> promises.dispute(theirs, promise, version(promise), "받지 못했어요"));
        assertThat(outcome(promise)).contains(State.BROKEN);

        as(ours, () -> promises.keep(ours, promise));
        as(theirs, () -> promises.confirm(theirs, promise, version(promise)));

        assertThat(outcome(promise)).contains(State.LATE);
    }

    @Test
    void aClaimInTimeIsNotCountedUntilItIsAnswered() {
        var promise = made(today().minusDays(30));
        as(ours, () -> promises.keep(ours, promise));

        assertThat(outcome(promise, today().plusDays(100))).isEmpty();

        as(theirs, () -> promises.dispute(theirs, promise, version(promise), "받지 못했어요"));
        as(ours, () -> promises.keep(ours, promise));

        assertThat(outcome(promise, today().plusDays(30))).isEmpty();
        assertThat(outcome(promise, today().plusDays(31))).contains(State.BROKEN);
    }

    @Test
    void waitsForTheOtherSideAndForNobodyElse() {
        var promise = made(today());
        as(ours, () -> promises.keep(ours, promise));

        assertThat(as(theirs, () -> promises.waitingFor(theirs)))
                .extracting(PromiseSummary::id)
                .containsExactly(promise);
        assertThat(as(theirs, () -> promises.waitingFor(theirs))).hasSize(1);
        assertThat(as(ours, () -> promises.waitingFor(ours))).isEmpty();
        assertThat(as(ours, () -> promises.waitingFor(ours))).isEmpty();
        var stranger = story.outsider().the(Role.EXECUTIVE);
        assertThat(as(stranger, () -> promises.waitingFor(stranger))).isEmpty();
        assertThat(as(stranger, () -> promises.waitingFor(stranger))).isEmpty();
    }

    @Test
    void aThirdCompanyFindsNothingAndAViewerOnlyReads() {
        var promise = made(today());
        var stranger = story.outsider().the(Role.EXECUTIVE);
        var viewer = story.hanbit().the(Role.VIEWER);

        assertThatThrownBy(() -> as(stranger, () -> promises.get(stranger, promise)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> promises.of(stranger, story.alliance())))
                .isInstanceOf(NotFound.class);
        assertThat(as(viewer, () -> promises.of(viewer, story.alliance()))).hasSize(1);
        assertThat(refusal(viewer, () -> promises.keep(viewer, promise)))
                .isEqualTo(KernelRule.ROLE_MAY_WRITE);
    }

    @Test
    void everyStepIsInTheLedger() {
        var promise = made(today());
        as(ours, () -> promises.keep(ours, promise));
        as(theirs, () -> promises.confirm(theirs, promise, version(promise)));

        var kinds =
                as(ours, () -> ledger.latest(ours, story.alliance().circle(), Long.MAX_VALUE, 3))
                        .stream()
                        .map(LedgerEntry::kind)
                        .toList();
        assertThat(kinds)
                .containsExactly("trust.confirmed", "trust.claimed-kept", "trust.promised");
    }

    @Test
    void aDayBeyondTheEraIsNone() {
        var far = LocalDate.of(5_000_000, 12, 31);
        var promise = made(today());

        assertThat(refusal(ours, () -> made(far))).isEqualTo(TrustRule.DUE_DATE_IS_A_DAY);
        assertThat(refusal(ours, () -> promises.keep(ours, promise, LocalDate.MIN, "")))
                .isEqualTo(TrustRule.KEPT_DAY_HAS_COME);
    }

    private PromiseId made(LocalDate due) {
        var promise =
                new NewPromise(
                        story.hanbit().organisation(),
                        Optional.of(ours.person()),
                        "시험 성적서 전달",
                        "",
                        due,
                        Origin.FREE);
        return as(ours, () -> promises.make(ours, story.alliance(), promise));
    }

    private int version(PromiseId promise) {
        return as(theirs, () -> promises.get(theirs, promise)).version();
    }

    private State state(PromiseId promise) {
        return as(theirs, () -> promises.get(theirs, promise)).stateOn(today());
    }

    private Optional<State> outcome(PromiseId promise) {
        return outcome(promise, today());
    }

    private Optional<State> outcome(PromiseId promise, LocalDate day) {
        return as(theirs, () -> promises.get(theirs, promise))
                .outcomeOn(day)
                .map(PromiseSummary.Outcome::state);
    }

    private Optional<TrustFigure> figure() {
        var alliance = as(ours, () -> alliances.get(ours, story.alliance()));
        return Optional.ofNullable(
                as(ours, () -> trust.figures(List.of(alliance), List.of(today())))
                        .get(today())
                        .get(story.alliance()));
    }

    private LocalDate today() {
        return promises.today();
    }

    private static Object refusal(Actor actor, Runnable act) {
        return catchThrowableOfType(RuleViolation.class, () -> CurrentActor.run(actor, act)).rule();
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return CurrentActor.as(actor, work::get);
    }

    private static void as(Actor actor, Runnable work) {
        CurrentActor.run(actor, work);
    }
}
