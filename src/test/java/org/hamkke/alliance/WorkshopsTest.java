package org.hamkke.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamkke.alliance.Story.as;

import java.time.LocalDate;
import java.util.List;
import org.hamkke.assent.Keys;
import org.hamkke.assent.ProposalId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.kernel.Role;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.kernel.StaleVersion;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WorkshopsTest extends SharedTest {
    @Autowired Workshops workshops;

    @Test
    void whatOneSideWroteTheOtherMayChangeUntilTheKeysTurn() {
        write(story.hanbit(Role.CONTRIBUTOR), plan("누구도 다치지 않는 현장"), 0);
        write(story.seum(Role.MANAGER), plan("누구도 다치지 않는 현장을 만들어요"), 1);

        story.bothAssent(propose());

        var standing = all().getFirst();
        assertThat(standing.state()).isEqualTo(Workshop.State.IN_EFFECT);
        assertThat(standing.plan().vision()).isEqualTo("누구도 다치지 않는 현장을 만들어요");
        assertThat(standing.plan().voices()).hasSize(2);
    }

    @Test
    void aNewEditionLeavesTheOneInEffectStandingAndThenReplacesIt() {
        write(story.hanbit(Role.MANAGER), plan("처음"), 0);
        story.bothAssent(propose());

        write(story.seum(Role.MANAGER), plan("다음"), 1);
        assertThat(states()).containsExactly(Workshop.State.DRAFT, Workshop.State.IN_EFFECT);
        story.bothAssent(propose());

        assertThat(states()).containsExactly(Workshop.State.IN_EFFECT, Workshop.State.REPLACED);
        assertThat(all()).extracting(Workshop::edition).containsExactly(2, 1);
    }

    @Test
    void aChangeTakesTheProposalOffTheTable() {
        write(story.hanbit(Role.MANAGER), plan("처음"), 0);
        propose();

        write(story.seum(Role.MANAGER), plan("고친 글"), 1);

        var viewer = story.seum(Role.VIEWER);
        var keys = as(viewer, () -> workshops.keys(viewer, story.alliance())).orElseThrow();
        assertThat(keys.state()).isEqualTo(Keys.State.SUPERSEDED);
    }

    @Test
    void theKeysPutNothingInEffectButWhatTheyTurnedFor() {
        write(story.hanbit(Role.MANAGER), plan("처음"), 0);
        var proposal = propose();
        changeBehind(
                story.seum(Role.MANAGER),
                "update alliance.workshops set vision = '슬쩍 바꾼 글' where circle_id = ?");

        assertTakesNoEffect(proposal);

        assertThat(states()).containsExactly(Workshop.State.DRAFT);
    }

    @Test
    void whatWasWrittenSinceItWasReadIsNotPutToTheKeys() {
        var reader = story.hanbit(Role.MANAGER);
        write(reader, plan("처음"), 0);
        write(story.seum(Role.MANAGER), plan("고친 글"), 1);

        assertThatThrownBy(() -> as(reader, () -> workshops.propose(reader, story.alliance(), 1)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void whatIsNotWholeDoesNotGoToTheKeys() {
        write(story.hanbit(Role.MANAGER), plan(""), 0);

        var refusal = catchThrowableOfType(RuleViolation.class, this::propose);

        assertThat(refusal.rule()).isEqualTo(AllianceRule.WORKSHOP_SAYS_SOMETHING);
    }

    @Test
    void onlyTheSidesOfTheAllianceHaveAVoice() {
        var stranger = story.stranger().organisation();
        var plan =
                new WorkshopPlan(
                        LocalDate.of(2026, 11, 3),
                        "비전",
                        "미션",
                        "가치",
                        "",
                        List.of(new WorkshopPlan.Voice(stranger, "누구", "무엇")));

        write(story.hanbit(Role.MANAGER), plan, 0);

        assertThat(all().getFirst().plan().voices()).isEmpty();
    }

    @Test
    void theSecondOfTwoWritersIsToldAndStrangersFindNothing() {
        write(story.hanbit(Role.MANAGER), plan("먼저"), 0);

        assertThatThrownBy(() -> write(story.seum(Role.MANAGER), plan("나중"), 0))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> write(story.stranger(), plan("끼어든 글"), 0))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> write(story.seum(Role.VIEWER), plan("끼어든 글"), 1))
                .isInstanceOf(RuleViolation.class);
    }

    private WorkshopPlan plan(String vision) {
        return new WorkshopPlan(
                LocalDate.of(2026, 11, 3),
                vision,
                "설치 원가와 위험을 함께 줄여요",
                "안전이 먼저예요",
                "소유를 어떻게 나눌까요?",
                List.of(
                        voice(story.hanbit(Role.MANAGER).organisation(), "이서연 상무"),
                        voice(story.seum(Role.MANAGER).organisation(), "정하윤 이사")));
    }

    private static WorkshopPlan.Voice voice(OrganisationId side, String attendees) {
        return new WorkshopPlan.Voice(side, attendees, "서로 먼저 알려 주기를 기대해요");
    }

    private void write(Actor actor, WorkshopPlan plan, int version) {
        as(actor, () -> workshops.write(actor, story.alliance(), plan, version));
    }

    private ProposalId propose() {
        var manager = story.seum(Role.MANAGER);
        int version = all().getFirst().version();
        return as(manager, () -> workshops.propose(manager, story.alliance(), version));
    }

    private List<Workshop> all() {
        var viewer = story.hanbit(Role.VIEWER);
        return as(viewer, () -> workshops.of(viewer, story.alliance()));
    }

    private List<Workshop.State> states() {
        return all().stream().map(Workshop::state).toList();
    }
}
