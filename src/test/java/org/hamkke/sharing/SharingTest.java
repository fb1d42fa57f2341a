package org.hamkke.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hamkke.ProductTest;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Alliances;
import org.hamkke.alliance.GateItem;
import org.hamkke.alliance.Stage;
import org.hamkke.assent.Assents;
import org.hamkke.assent.Keys;
import org.hamkke.assent.ProposalId;
import org.hamkke.demo.Founded;
import org.hamkke.demo.Newcomer;
import org.hamkke.demo.Seated;
import org.hamkke.identity.EmailAddress;
import org.hamkke.identity.Invitations;
import org.hamkke.identity.Letters;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.Role;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.ledger.Ledger;
import org.hamkke.ledger.LedgerEntry;
import org.hamkke.shell.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class SharingTest {
    @Autowired Seats seats;
    @Autowired Alliances alliances;
    @Autowired Invitations invitations;
    @Autowired Letters letters;
    @Autowired Sharing sharing;
    @Autowired Assents assents;
    @Autowired Ledger ledger;
    @Autowired SharingGate gate;
    @Autowired Newcomer newcomer;

    Founded story;
    AllianceId alliance;
    Actor minsu;
    Actor taekyung;

    @BeforeEach
    void twoCompaniesAreAllied() {
        story = Founded.of(seats, alliances, invitations, letters);
        alliance = story.alliance();
        minsu = story.hanbit().the(Role.MANAGER);
        taekyung = story.seum().the(Role.MANAGER);
    }

    @Test
    void bothSeatsSeeTheSameCalculation() {
        written();

        var hanbit = Calculation.of(as(minsu, () -> sharing.get(minsu, alliance, 1)).plan());
        var seum = Calculation.of(as(taekyung, () -> sharing.get(taekyung, alliance, 1)).plan());

        assertThat(hanbit).isEqualTo(seum);
        assertThat(hanbit.outcomes().getFirst().split().parts())
                .containsExactly(Money.won(770_000_000), Money.won(630_000_000));
    }

    @Test
    void aDraftIsSavedOverWithTheVersionItWasBasedOn() {
        var first = written();

        var second =
                as(
                        taekyung,
                        () ->
                                sharing.write(
                                        taekyung, alliance, plan("50", "50"), 1, first.version()));

        assertThat(second.number()).isEqualTo(1);
        assertThat(second.writtenBy()).isEqualTo("오태경\u00a0차장");
        assertThatThrownBy(() ->
                        as(
                                minsu,
                                () ->
                                        sharing.write(
                                                minsu,
                                                alliance,
                                                plan("60", "40"),
                                                1,
                                                first.version())))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void twoFirstDraftsDontOverwriteEachOther() {
        written();

        assertThatThrownBy(() ->
                        as(
                                taekyung,
                                () -> sharing.write(taekyung, alliance, plan("50", "50"), 0, 0)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void bothKeysPutTheRuleInEffect() {
        var proposal = proposed();
        turn(story.hanbit(), proposal);
        assertThat(inEffect()).isEmpty();

        turn(story.seum(), proposal);

        var agreed = inEffect().orElseThrow();
        assertThat(agreed.number()).isEqualTo(1);
        assertThat(agreed.coversFailure()).isTrue();
        assertThat(agreed.inWords(Language.KOREAN))
                .startsWith("이익이 나면 한빛로보틱스가 55%, 세움에너지가 45%를 가져요.");
        assertThat(agreed.clauses(Language.KOREAN))
                .contains("공동 사업의 손실은 한빛로보틱스 50%, 세움에너지 50%의 비율로 부담한다.");
    }

    @Test
    void whatTheKeysTurnForIsTheVeryTextThatIsKept() {
        var proposal = proposed();

        var signed = as(minsu, () -> assents.content(minsu, proposal));

        assertThat(PlanReading.plan(signed))
                .isEqualTo(as(minsu, () -> sharing.get(minsu, alliance, 1)).plan());
        assertThat(PlanReading.names(signed).values()).containsExactlyInAnyOrder("한빛로보틱스", "세움에너지");
    }

    @Test
    void editingAfterSigningBeginsTheNextVersion() {
        inForce();
        var signed = as(minsu, () -> sharing.get(minsu, alliance, 1));

        var next =
                as(
                        taekyung,
                        () ->
                                sharing.write(
                                        taekyung, alliance, plan("50", "50"), 1, signed.version()));

        assertThat(next.number()).isEqualTo(2);
        assertThat(inEffect().orElseThrow().plan().rule().gainShares().getFirst().percent())
                .isEqualTo("55");
    }

    @Test
    void theNextVersionInEffectEndsTheOneBefore() {
        inForce();
        var next = as(minsu, () -> sharing.write(minsu, alliance, plan("50", "50"), 1, 0));
        var proposal = as(minsu, () -> sharing.propose(minsu, alliance, 2, next.version()));
        turn(story.hanbit(), proposal);
        turn(story.seum(), proposal);

        assertThat(as(minsu, () -> sharing.versions(minsu, alliance)))
                .extracting(RuleVersion::state)
                .containsExactly(RuleVersion.State.IN_EFFECT, RuleVersion.State.ENDED);
    }

    @Test
    void aRuleThatIsAsAgreedIsNotPutToTheKeysAgain() {
        inForce();
        var next = as(minsu, () -> sharing.write(minsu, alliance, plan("55", "45"), 1, 0));

        assertThatThrownBy(
                        () -> as(minsu, () -> sharing.propose(minsu, alliance, 2, next.version())))
                .hasMessageContaining("something-is-new");
    }

    @Test
    void aChangeTakesTheProposalOffTheTable() {
        proposed();

        as(taekyung, () -> sharing.write(taekyung, alliance, plan("50", "50"), 1, 0));

        assertThat(as(minsu, () -> sharing.keys(minsu, alliance)).orElseThrow().state())
                .isEqualTo(Keys.State.SUPERSEDED);
    }

    @Test
    void aRuleOnTheTableIsNotPutThereTwice() {
        proposed();

        assertThatThrownBy(() -> as(minsu, () -> sharing.propose(minsu, alliance, 1, 0)))
                .hasMessageContaining("rule-is-a-draft");
    }

    @Test
    void aPlanForOtherPartiesIsRefused() {
        assertThatThrownBy(() ->
                        as(minsu, () -> sharing.write(minsu, alliance, Plans.agreedPlan(), 0, 0)))
                .hasMessageContaining("every-party-has-terms");
    }

    @Test
    void aThirdCompanyFindsNothing() {
        written();
        var stranger = story.outsider().the(Role.EXECUTIVE);

        assertThatThrownBy(() -> as(stranger, () -> sharing.versions(stranger, alliance)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> sharing.inEffect(stranger, alliance)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        as(
                                stranger,
                                () -> sharing.write(stranger, alliance, plan("50", "50"), 1, 0)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aViewerReadsAndCannotWrite() {
        written();
        var viewer = story.seum().the(Role.VIEWER);

        assertThat(as(viewer, () -> sharing.versions(viewer, alliance))).hasSize(1);
        assertThatThrownBy(() ->
                        as(viewer, () -> sharing.write(viewer, alliance, plan("50", "50"), 1, 0)))
                .hasMessageContaining("role-may-write");
    }

    @Test
    void draftAndProposalAreEnteredInTheChain() {
        proposed();

        var kinds =
                as(minsu, () -> ledger.latest(minsu, alliance.circle(), Long.MAX_VALUE, 2)).stream()
                        .map(LedgerEntry::kind)
                        .toList();

        assertThat(kinds).containsExactly("assent.proposed", "sharing.drafted");
    }

    @Test
    void theGateAsksForARuleInEffectThatCoversFailure() {
        assertThat(gateItems()).extracting(GateItem::done).containsExactly(false, false);

        inForce();

        assertThat(gateItems()).extracting(GateItem::done).containsExactly(true, true);
    }

    private List<GateItem> gateItems() {
        return as(minsu, () -> gate.itemsOf(minsu, alliances.get(minsu, alliance), Stage.DESIGN));
    }

    @Test
    void aRuleOfTwoIsNotPutToTheKeysOfThree() {
        written();
        newcomer.join(story, story.outsider(), new EmailAddress("yuna@daon.example"));

        assertThatThrownBy(() -> as(minsu, () -> sharing.propose(minsu, alliance, 1, 0)))
                .hasMessageContaining("every-party-has-terms");
    }

    private RuleVersion written() {
        return as(minsu, () -> sharing.write(minsu, alliance, plan("55", "45"), 0, 0));
    }

    private ProposalId proposed() {
        written();
        return as(minsu, () -> sharing.propose(minsu, alliance, 1, 0));
    }

    private void inForce() {
        var proposal = proposed();
        turn(story.hanbit(), proposal);
        turn(story.seum(), proposal);
    }

    /** The founder comes first in the order that every calculation keeps. */
    private SharingPlan plan(String hanbit, String seum) {
        var order = as(minsu, () -> Sharing.order(alliances.get(minsu, alliance)));
        var billion = Money.won(1_000_000_000);
        var parties =
                List.of(
                        Plans.terms(order.get(0), hanbit, "50", billion),
                        Plans.terms(order.get(1), seum, "50", billion));
        return new SharingPlan(
                new SharingRule(parties, List.of(), null, null),
                List.of(
                        Plans.cash(order.get(0), 600_000_000),
                        Plans.cash(order.get(1), 400_000_000)),
                Plans.agreedPlan().scenarios());
    }

    private void turn(Seated side, ProposalId proposal) {
        var executive = side.the(Role.EXECUTIVE);
        as(
                executive,
                () ->
                        assents.assent(
                                executive, proposal, assents.keys(executive, proposal).hash()));
    }

    private Optional<AgreedSharing> inEffect() {
        return as(taekyung, () -> sharing.inEffect(taekyung, alliance));
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return CurrentActor.as(actor, work::get);
    }
}
