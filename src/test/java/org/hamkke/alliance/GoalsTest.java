package org.hamkke.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamkke.alliance.Story.as;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.hamkke.assent.Keys;
import org.hamkke.assent.ProposalId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.Role;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.kernel.StaleVersion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class GoalsTest extends SharedTest {
    @Autowired Goals goals;
    @Autowired Clock clock;

    Actor writer;
    LocalDate soon;

    @BeforeEach
    void someoneWrites() {
        writer = story.hanbit(Role.CONTRIBUTOR);
        soon = LocalDate.now(clock).plusMonths(6);
    }

    @Test
    void isInEffectOnceAllKeysHaveTurned() {
        var id = inEffect();

        assertThat(editions(id)).extracting(Goal::state).containsExactly(Goal.State.IN_EFFECT);
    }

    @Test
    void anAmendmentLeavesTheEditionInEffectUntilTheKeysTurnAgain() {
        var id = inEffect();
        as(
                story.seum(Role.MANAGER),
                () ->
                        goals.write(
                                story.seum(Role.MANAGER),
                                story.alliance(),
                                id,
                                titled("더 많은 현장에서 함께 실증해요"),
                                0));
        assertThat(editions(id))
                .extracting(Goal::state)
                .containsExactly(Goal.State.DRAFT, Goal.State.IN_EFFECT);

        story.bothAssent(propose(id));

        assertThat(editions(id))
                .extracting(Goal::state)
                .containsExactly(Goal.State.IN_EFFECT, Goal.State.REPLACED);
        assertThat(editions(id).getFirst().plan().title()).isEqualTo("더 많은 현장에서 함께 실증해요");
    }

    @Test
    void anAmendmentThatIsDiscardedLeavesRoomForAnother() {
        var id = inEffect();
        amend(id, 0);
        as(writer, () -> goals.discard(writer, story.alliance(), id));
        amend(id, 0);

        assertThat(editions(id))
                .extracting(Goal::state)
                .containsExactly(Goal.State.DRAFT, Goal.State.DISCARDED, Goal.State.IN_EFFECT);
    }

    @Test
    void aDraftIsNotWrittenOverUnread() {
        var id = inEffect();
        amend(id, 0);

        assertThatThrownBy(() -> amend(id, 0)).isInstanceOf(StaleVersion.class);
        amend(id, 1);
        assertThatThrownBy(() -> amend(id, 1)).isInstanceOf(StaleVersion.class);
    }

    @Test
    void changingADraftTakesItOffTheTable() {
        var id = draft(whole().plan());
        var proposal = propose(id);

        amend(id, 0);

        assertThat(as(writer, () -> assents.keys(writer, proposal)).state())
                .isEqualTo(Keys.State.SUPERSEDED);
    }

    @Test
    void whoWritesWhileItIsPutToTheKeysComesAfter() throws Exception {
        var id = draft(whole().plan());
        var other = new CompletableFuture<Void>();
        var proposal =
                as(
                        writer,
                        () ->
                                transactions.execute(_ -> {
                                    var put = goals.propose(writer, story.alliance(), id, 0);
                                    Thread.startVirtualThread(() -> follow(other, id));
                                    assertThat(other).failsWithin(Duration.ofMillis(300));
                                    return put;
                                }));
        other.get(10, TimeUnit.SECONDS);

        assertThat(as(writer, () -> assents.keys(writer, proposal)).state())
                .isEqualTo(Keys.State.SUPERSEDED);
    }

    private void follow(CompletableFuture<Void> done, GoalId id) {
        try {
            amend(id, 0);
            done.complete(null);
        } catch (RuntimeException refused) {
            done.completeExceptionally(refused);
        }
    }

    @Test
    void theKeysPutNothingInEffectButWhatTheyTurnedFor() {
        var id = draft(whole().plan());
        var proposal = propose(id);
        changeBehind(writer, "update alliance.goals set title = '슬쩍 바꾼 글' where circle_id = ?");

        assertTakesNoEffect(proposal);

        assertThat(editions(id).getFirst().isDraft()).isTrue();
    }

    @Test
    void whatWasWrittenSinceItWasReadIsNotPutToTheKeys() {
        var id = draft(whole().plan());
        amend(id, 0);

        assertThatThrownBy(() -> as(writer, () -> goals.propose(writer, story.alliance(), id, 0)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void aGoalThatIsNotSmartIsNotPutToTheKeys() {
        var id = draft(TheGoal.said("더 많은 현장에서 함께 실증해요").plan());

        assertThat(refusal(() -> goals.propose(writer, story.alliance(), id, 0)))
                .isEqualTo(AllianceRule.GOAL_IS_SMART);
    }

    @Test
    void theDayMustFitTheHorizon() {
        var id = draft(TheGoal.whole(Horizon.THREE_YEARS, soon).plan());

        assertThat(refusal(() -> goals.propose(writer, story.alliance(), id, 0)))
                .isEqualTo(AllianceRule.GOAL_DUE_FITS_ITS_HORIZON);
    }

    @Test
    void endsByTheKeysOfAllAsWell() {
        var id = inEffect();
        var proposal =
                as(
                        writer,
                        () -> goals.proposeRetirement(writer, story.alliance(), id, "다른 목표로 이뤘어요"));
        story.turn(story.founded().hanbit(), proposal);
        assertThat(editions(id).getFirst().isInEffect()).isTrue();

        story.turn(story.founded().seum(), proposal);

        assertThat(editions(id)).extracting(Goal::state).containsExactly(Goal.State.RETIRED);
    }

    @Test
    void isHiddenFromAThirdCompanyAndFromAdministrators() {
        var id = inEffect();
        for (var outsider : List.of(story.stranger(), story.seum(Role.ADMINISTRATOR)))
            assertThatThrownBy(() ->
                            as(outsider, () -> goals.editions(outsider, story.alliance(), id)))
                    .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        as(
                                story.stranger(),
                                () -> goals.propose(story.stranger(), story.alliance(), id, 0)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aNumberOfAnotherAllianceCannotBeLinked() {
        var linked = whole().linkedTo(SynergyId.next()).plan();

        assertThatThrownBy(() -> draft(linked)).isInstanceOf(NotFound.class);
    }

    private GoalId inEffect() {
        var id = draft(whole().plan());
        story.bothAssent(propose(id));
        return id;
    }

    private GoalId draft(GoalPlan plan) {
        return as(writer, () -> goals.draft(writer, story.alliance(), plan));
    }

    private void amend(GoalId id, int version) {
        as(
                writer,
                () ->
                        goals.write(
                                writer,
                                story.alliance(),
                                id,
                                titled("조금 더 큰 목표를 함께 세워요"),
                                version));
    }

    private GoalPlan titled(String title) {
        return whole().titled(title).plan();
    }

    private TheGoal whole() {
        return TheGoal.whole(Horizon.YEAR, soon);
    }

    private ProposalId propose(GoalId id) {
        int version = editions(id).getFirst().version();
        return as(writer, () -> goals.propose(writer, story.alliance(), id, version));
    }

    private List<Goal> editions(GoalId id) {
        return as(writer, () -> goals.editions(writer, story.alliance(), id));
    }

    private org.hamkke.kernel.Rule refusal(Runnable act) {
        return catchThrowableOfType(RuleViolation.class, () -> as(writer, act)).rule();
    }
}
