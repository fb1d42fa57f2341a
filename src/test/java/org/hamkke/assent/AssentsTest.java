package org.hamkke.assent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.hamkke.ProductTest;
import org.hamkke.database.TestDatabase;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Seated;
import org.hamkke.identity.Circles;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Circle;
import org.hamkke.kernel.ContentHash;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Ids;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.Role;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.ledger.Ledger;
import org.hamkke.ledger.LedgerEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class AssentsTest {
    @Autowired Seats seats;
    @Autowired Circles circles;
    @Autowired Assents assents;
    @Autowired Ledger ledger;

    Seated hanbit;
    Seated seum;
    Seated daon;
    Circle alliance;

    @BeforeEach
    void twoCompaniesShareACircle() throws Exception {
        hanbit = Seated.of(seats, Cast.HANBIT);
        seum = Seated.of(seats, Cast.SEUM);
        daon = Seated.of(seats, Cast.DAON);
        alliance = Circle.shared(Ids.next());
        as(hanbit.the(Role.MANAGER), () -> circles.open(hanbit.the(Role.MANAGER), alliance));
        try (var owner = TestDatabase.asOwner();
                var admit =
                        owner.prepareStatement(
                                "insert into identity.admissions (circle_id, kind, organisation_id) values (?, 'SHARED', ?)")) {
            admit.setObject(1, alliance.id());
            admit.setObject(2, seum.organisation().value());
            admit.execute();
        }
    }

    @Test
    void takesEffectOnlyWhenBothKeysHaveTurned() {
        var proposal = proposed();

        assertThat(turn(hanbit, proposal).state()).isEqualTo(Keys.State.OPEN);
        assertThat(turn(seum, proposal).state()).isEqualTo(Keys.State.IN_EFFECT);
    }

    @Test
    void theNumberOnEveryPageIsOfOpenKeysOfTheOwnSide() {
        var proposal = proposed();
        var ours = hanbit.the(Role.EXECUTIVE);
        var stranger = daon.the(Role.EXECUTIVE);
        assertThat(as(ours, () -> assents.waitingFor(ours))).hasSize(1);
        assertThat(as(stranger, () -> assents.waitingFor(stranger))).isEmpty();

        turn(hanbit, proposal);

        assertThat(as(ours, () -> assents.waitingFor(ours))).isEmpty();
    }

    @Test
    void aManagerHoldsNoKey() {
        var proposal = proposed();
        var manager = hanbit.the(Role.MANAGER);

        var refusal =
                catchThrowableOfType(
                        RuleViolation.class,
                        () ->
                                as(
                                        manager,
                                        () ->
                                                assents.assent(
                                                        manager,
                                                        proposal,
                                                        shown(hanbit, proposal))));

        assertThat(refusal.rule()).isEqualTo(KernelRule.ROLE_HOLDS_KEY);
    }

    @Test
    void aKeyTurnsOnlyForWhatWasShown() {
        var proposal = proposed();
        var other = ContentHash.ofText("something else");

        assertThatThrownBy(() ->
                        as(
                                hanbit.the(Role.EXECUTIVE),
                                () -> assents.assent(hanbit.the(Role.EXECUTIVE), proposal, other)))
                .hasMessageContaining("content-is-what-was-shown");
    }

    @Test
    void aThirdCompanyFindsNothing() {
        var proposal = proposed();
        var stranger = daon.the(Role.EXECUTIVE);

        assertThatThrownBy(() -> as(stranger, () -> assents.keys(stranger, proposal)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        as(
                                stranger,
                                () -> assents.assent(stranger, proposal, ContentHash.ofText("x"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> ledger.headOf(stranger, alliance)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anAdministratorIsNotOnTheAlliancesFloor() {
        var proposal = proposed();
        var administrator = hanbit.the(Role.ADMINISTRATOR);

        assertThatThrownBy(() -> as(administrator, () -> assents.keys(administrator, proposal)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anotherProposalOfTheSameSubjectSupersedesTheOpenOne() {
        var subject = new Subject("assent.test", Ids.next(), 1);
        var first = propose(subject);
        propose(subject);

        assertThat(
                        as(
                                        seum.the(Role.MANAGER),
                                        () -> assents.keys(seum.the(Role.MANAGER), first))
                                .state())
                .isEqualTo(Keys.State.SUPERSEDED);
    }

    @Test
    void everyTurnIsEnteredInTheChainOfTheAlliance() {
        var proposal = proposed();
        turn(hanbit, proposal);
        turn(seum, proposal);

        var viewer = seum.the(Role.VIEWER);
        var kinds =
                as(viewer, () -> ledger.latest(viewer, alliance, Long.MAX_VALUE, 10)).stream()
                        .map(LedgerEntry::kind)
                        .toList();
        assertThat(kinds)
                .containsExactly(
                        "assent.in-effect", "assent.given", "assent.given", "assent.proposed");
    }

    @Test
    void withoutAnActorTheDatabaseAnswersWithAnErrorNotWithRows() {
        proposed();

        assertThatThrownBy(() -> assents.waitingFor(hanbit.the(Role.EXECUTIVE)))
                .hasStackTraceContaining("no actor is set");
    }

    private ProposalId proposed() {
        return propose(new Subject("assent.test", Ids.next(), 1));
    }

    private ProposalId propose(Subject subject) {
        var manager = hanbit.the(Role.MANAGER);
        var parties = List.of(hanbit.organisation(), seum.organisation());
        return as(
                manager,
                () ->
                        assents.propose(
                                manager,
                                new Proposed(
                                        alliance,
                                        subject,
                                        "윈윈 선언",
                                        Map.of("benefit", "양산을 14개월 앞당겨요"),
                                        parties)));
    }

    private Keys turn(Seated side, ProposalId proposal) {
        var executive = side.the(Role.EXECUTIVE);
        return as(executive, () -> assents.assent(executive, proposal, shown(side, proposal)));
    }

    private ContentHash shown(Seated side, ProposalId proposal) {
        return as(side.the(Role.EXECUTIVE), () -> assents.keys(side.the(Role.EXECUTIVE), proposal))
                .hash();
    }

    private static <T> T as(Actor actor, java.util.function.Supplier<T> work) {
        return CurrentActor.as(actor, work::get);
    }

    private static void as(Actor actor, Runnable work) {
        CurrentActor.run(actor, work);
    }
}
