package org.hamkke.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
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
import org.hamkke.demo.Seated;
import org.hamkke.identity.Invitations;
import org.hamkke.identity.Letters;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
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
class ResponsibilitiesTest {
    @Autowired Seats seats;
    @Autowired Alliances alliances;
    @Autowired Invitations invitations;
    @Autowired Letters letters;
    @Autowired Responsibilities responsibilities;
    @Autowired Tasks tasks;
    @Autowired Holders holders;
    @Autowired Template template;
    @Autowired Assents assents;
    @Autowired Ledger ledger;
    @Autowired ResponsibilityGate gate;

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
    void bothSidesEditOneDraft() {
        var board = added("공동 운영위원회");
        var task = as(minsu, () -> tasks.add(minsu, alliance, "견적", ""));

        run(
                taekyung,
                () ->
                        tasks.assign(
                                taekyung,
                                alliance,
                                task,
                                0,
                                Map.of(board, Optional.of(Letter.AR))));

        assertThat(draft(minsu).task(task).orElseThrow().at(board)).isEqualTo(Letter.AR);
        assertThat(draft(minsu).sound()).isTrue();
    }

    @Test
    void aSaveBasedOnAnOlderRowIsStale() {
        var board = added("공동 운영위원회");
        var task = as(minsu, () -> tasks.add(minsu, alliance, "견적", ""));
        run(
                taekyung,
                () ->
                        tasks.assign(
                                taekyung, alliance, task, 0, Map.of(board, Optional.of(Letter.A))));

        assertThatThrownBy(() ->
                        run(
                                minsu,
                                () ->
                                        tasks.assign(
                                                minsu,
                                                alliance,
                                                task,
                                                0,
                                                Map.of(board, Optional.of(Letter.R)))))
                .isInstanceOf(StaleVersion.class);
        assertThat(draft(minsu).task(task).orElseThrow().at(board)).isEqualTo(Letter.A);
    }

    @Test
    void aGridWithAGapIsNotPutToTheKeys() {
        added("공동 운영위원회");
        run(minsu, () -> tasks.add(minsu, alliance, "견적", ""));

        assertThatThrownBy(() -> propose(minsu))
                .hasMessageContaining("every-task-has-one-a-and-an-r");
    }

    @Test
    void aCellChangedInBetweenDoesNotSlipUnderAKey() {
        var task = soundGrid();
        var seen = as(minsu, () -> responsibilities.draft(minsu, alliance)).fingerprint();
        run(taekyung, () -> tasks.change(taekyung, alliance, task, 1, "견적과 계약", ""));

        assertThatThrownBy(() -> run(minsu, () -> responsibilities.propose(minsu, alliance, seen)))
                .hasMessageContaining("grid-has-changed-since");
    }

    @Test
    void bothKeysPutTheGridInEffect() {
        soundGrid();
        var proposal = propose(minsu);
        turn(story.hanbit(), proposal);
        assertThat(inEffect()).isEmpty();

        turn(story.seum(), proposal);

        assertThat(inEffect().orElseThrow().number()).isEqualTo(1);
        assertThat(inEffect().orElseThrow().tasks())
                .containsExactly(
                        new AgreedMatrix.AgreedTask(
                                "견적", "", "공동 운영위원회", List.of("공동 운영위원회"), List.of(), List.of()));
    }

    @Test
    void editingAfterSigningBeginsTheNextVersionAndLeavesTheSignedOneStanding() {
        var task = soundGrid();
        inForce();

        run(taekyung, () -> tasks.change(taekyung, alliance, task, 1, "견적과 계약", ""));

        var drafted = as(minsu, () -> responsibilities.draft(minsu, alliance));
        assertThat(drafted.number()).isEqualTo(2);
        assertThat(inEffect().orElseThrow().matrix().tasks())
                .extracting(Task::name)
                .containsExactly("견적");
        assertThat(Responsibilities.differences(inEffect(), drafted.matrix())).hasSize(1);
    }

    @Test
    void aGridThatIsAsAgreedIsNotPutToTheKeysAgain() {
        var task = soundGrid();
        inForce();
        run(taekyung, () -> tasks.change(taekyung, alliance, task, 1, "견적과 계약", ""));
        run(taekyung, () -> tasks.change(taekyung, alliance, task, 2, "견적", ""));

        assertThatThrownBy(() -> propose(minsu)).hasMessageContaining("something-is-new");
    }

    @Test
    void aChangeTakesTheProposalOffTheTable() {
        var task = soundGrid();
        propose(minsu);

        run(taekyung, () -> tasks.change(taekyung, alliance, task, 1, "견적과 계약", ""));

        assertThat(as(minsu, () -> responsibilities.keys(minsu, alliance)).orElseThrow().state())
                .isEqualTo(Keys.State.SUPERSEDED);
    }

    @Test
    void aRemovedTaskComesBackWithItsLetters() {
        var task = soundGrid();
        run(minsu, () -> tasks.remove(minsu, alliance, task));
        assertThat(draft(minsu).tasks()).isEmpty();

        run(minsu, () -> tasks.restore(minsu, alliance, task));

        assertThat(draft(minsu).sound()).isTrue();
    }

    @Test
    void aRemovedColumnTakesItsLettersAlongAndBringsThemBack() {
        soundGrid();
        var board = draft(minsu).holders().getFirst().id();
        run(minsu, () -> holders.remove(minsu, alliance, board));
        assertThat(draft(minsu).tasks().getFirst().cells()).isEmpty();

        run(minsu, () -> holders.restore(minsu, alliance, board));

        assertThat(draft(minsu).sound()).isTrue();
    }

    @Test
    void tasksChangePlaces() {
        var first = as(minsu, () -> tasks.add(minsu, alliance, "견적", ""));
        run(minsu, () -> tasks.add(minsu, alliance, "정산", ""));

        run(minsu, () -> tasks.move(minsu, alliance, first, true));
        run(minsu, () -> tasks.move(minsu, alliance, first, true));

        assertThat(draft(minsu).tasks()).extracting(Task::name).containsExactly("정산", "견적");
    }

    @Test
    void theTemplateStartsAGridThatFavoursNobody() {
        run(minsu, () -> template.start(minsu, alliance, Language.KOREAN));

        var grid = draft(taekyung);
        assertThat(grid.holders()).hasSize(5);
        assertThat(grid.tasks()).extracting(Task::name).contains("공동 기획", "정산");
        assertThat(grid.findings())
                .extracting(Finding::flaw)
                .doesNotContain(Flaw.SEVERAL_ACCOUNTABLE);
        assertThatThrownBy(() -> run(minsu, () -> template.start(minsu, alliance, Language.KOREAN)))
                .hasMessageContaining("template-starts-an-empty-grid");
    }

    @Test
    void aThirdCompanyFindsNothing() {
        var task = soundGrid();
        var stranger = story.outsider().the(Role.EXECUTIVE);

        assertThatThrownBy(() -> as(stranger, () -> responsibilities.draft(stranger, alliance)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> responsibilities.inEffect(stranger, alliance)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(stranger, () -> tasks.remove(stranger, alliance, task)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aTaskOfAnotherAllianceIsNotThere() {
        var task = soundGrid();
        var other = as(minsu, () -> alliances.found(minsu, "다른 동맹", ""));

        assertThatThrownBy(() -> run(minsu, () -> tasks.change(minsu, other, task, 1, "x", "")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(minsu, () -> tasks.remove(minsu, other, task)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aViewerReadsAndCannotWrite() {
        soundGrid();
        var viewer = story.seum().the(Role.VIEWER);

        assertThat(draft(viewer).tasks()).hasSize(1);
        assertThatThrownBy(() -> run(viewer, () -> tasks.add(viewer, alliance, "x", "")))
                .hasMessageContaining("role-may-write");
    }

    @Test
    void anAdministratorIsNotOnTheAlliancesFloor() {
        var administrator = story.hanbit().the(Role.ADMINISTRATOR);

        assertThatThrownBy(() -> draft(administrator)).isInstanceOf(NotFound.class);
    }

    @Test
    void everyChangeIsEnteredInTheChain() {
        soundGrid();

        var kinds =
                as(minsu, () -> ledger.latest(minsu, alliance.circle(), Long.MAX_VALUE, 3)).stream()
                        .map(LedgerEntry::kind)
                        .toList();

        assertThat(kinds)
                .containsExactly(
                        "responsibility.assigned",
                        "responsibility.task-added",
                        "responsibility.holder-added");
    }

    @Test
    void theGateAsksForASoundGridInEffect() {
        assertThat(gateItems()).extracting(GateItem::done).containsExactly(false, false);

        soundGrid();
        inForce();

        assertThat(gateItems()).extracting(GateItem::done).containsExactly(true, true);
    }

    private List<GateItem> gateItems() {
        return as(minsu, () -> gate.itemsOf(minsu, alliances.get(minsu, alliance), Stage.DESIGN));
    }

    /** One task that one body answers for and does; the row is at version 1. */
    private TaskId soundGrid() {
        var board = added("공동 운영위원회");
        var task = as(minsu, () -> tasks.add(minsu, alliance, "견적", ""));
        run(
                minsu,
                () ->
                        tasks.assign(
                                minsu, alliance, task, 0, Map.of(board, Optional.of(Letter.AR))));
        return task;
    }

    private HolderId added(String name) {
        return as(minsu, () -> holders.add(minsu, alliance, Holders.Role.named(name, null)));
    }

    private void inForce() {
        var proposal = propose(minsu);
        turn(story.hanbit(), proposal);
        turn(story.seum(), proposal);
    }

    private ProposalId propose(Actor actor) {
        return as(
                actor,
                () ->
                        responsibilities.propose(
                                actor,
                                alliance,
                                responsibilities.draft(actor, alliance).fingerprint()));
    }

    private void turn(Seated side, ProposalId proposal) {
        var executive = side.the(Role.EXECUTIVE);
        run(
                executive,
                () ->
                        assents.assent(
                                executive, proposal, assents.keys(executive, proposal).hash()));
    }

    private Optional<AgreedMatrix> inEffect() {
        return as(taekyung, () -> responsibilities.inEffect(taekyung, alliance));
    }

    private Matrix draft(Actor actor) {
        return as(actor, () -> responsibilities.draft(actor, alliance)).matrix();
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return CurrentActor.as(actor, work::get);
    }

    private static void run(Actor actor, Runnable work) {
        CurrentActor.run(actor, work);
    }
}
