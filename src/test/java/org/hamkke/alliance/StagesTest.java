package org.hamkke.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamkke.alliance.Story.as;

import org.hamkke.assent.ProposalId;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.Role;
import org.hamkke.kernel.Rule;
import org.hamkke.kernel.RuleViolation;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StagesTest extends SharedTest {
    @Autowired Stages stages;
    @Autowired Gates gates;
    @Autowired Synergies synergies;

    @Test
    void scanIsLeftThroughADoneGateByTheKeysOfAll() {
        stateANumber();
        var proposal = leave(Stage.SCAN, "");
        assertThat(stage()).isEqualTo(Stage.SCAN);

        story.bothAssent(proposal);

        assertThat(stage()).isEqualTo(Stage.ALIGN);
        assertThat(gate(Stage.SCAN).passage().orElseThrow().waived()).isEmpty();
    }

    @Test
    void whatIsOpenIsNamedAndNeedsAReason() {
        assertThat(refusal(() -> leave(Stage.SCAN, " ")))
                .isEqualTo(AllianceRule.WAIVER_HAS_A_REASON);

        var proposal = leave(Stage.SCAN, "숫자는 정렬에서 함께 정해요");

        var viewer = story.seum(Role.VIEWER);
        assertThat(as(viewer, () -> assents.keys(viewer, proposal)).subject().kind())
                .isEqualTo("alliance.waiver");
        assertThat(as(viewer, () -> assents.content(viewer, proposal)))
                .contains("기대하는 숫자가 하나는 있어야 해요", "정렬에서 함께 정해요");
    }

    @Test
    void aWaivedItemStaysOnRecordWhereItStoodOpen() {
        story.bothAssent(leave(Stage.SCAN, "숫자는 정렬에서 함께 정해요"));

        var past = gate(Stage.SCAN);

        assertThat(stage()).isEqualTo(Stage.ALIGN);
        assertThat(past.open()).extracting(GateItem::key).containsExactly("alliance.gate.numbers");
        assertThat(past.isWaived(past.open().getFirst())).isTrue();
    }

    @Test
    void aStageIsLeftOnce() {
        stateANumber();
        var proposal = leave(Stage.SCAN, "");
        story.bothAssent(proposal);

        assertThat(refusal(() -> leave(Stage.SCAN, "")))
                .isEqualTo(AllianceRule.STAGE_IS_WHERE_WE_ARE);
        assertThat(refusal(() -> story.turn(story.founded().seum(), proposal))).isNotNull();
        assertThat(stage()).isEqualTo(Stage.ALIGN);
    }

    @Test
    void alignAsksForWinWinAndBothHorizons() {
        assertThat(gate(Stage.ALIGN).open())
                .extracting(GateItem::key)
                .containsExactly(
                        "alliance.gate.win-win",
                        "alliance.gate.goal-year",
                        "alliance.gate.goal-three-years",
                        "culture.gate.described");
    }

    @Test
    void aContributorDoesNotMoveTheAlliance() {
        var contributor = story.hanbit(Role.CONTRIBUTOR);

        assertThat(
                        refusal(() ->
                                as(
                                        contributor,
                                        () ->
                                                stages.propose(
                                                        contributor,
                                                        story.alliance(),
                                                        Stage.SCAN,
                                                        "까닭"))))
                .isEqualTo(KernelRule.ROLE_MAY_MANAGE);
    }

    private void stateANumber() {
        var writer = story.hanbit(Role.CONTRIBUTOR);
        as(writer, () -> synergies.add(writer, story.alliance(), Story.SITES));
    }

    private ProposalId leave(Stage from, String reason) {
        var manager = story.hanbit(Role.MANAGER);
        return as(manager, () -> stages.propose(manager, story.alliance(), from, reason));
    }

    private Stage stage() {
        var viewer = story.seum(Role.VIEWER);
        return as(viewer, () -> alliances.get(viewer, story.alliance())).stage();
    }

    private Gate gate(Stage stage) {
        var viewer = story.seum(Role.VIEWER);
        return as(viewer, () -> gates.at(viewer, alliances.get(viewer, story.alliance()), stage));
    }

    private static Rule refusal(Runnable act) {
        return catchThrowableOfType(RuleViolation.class, act::run).rule();
    }
}
