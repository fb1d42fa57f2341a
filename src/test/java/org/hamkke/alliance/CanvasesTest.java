package org.hamkke.alliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamkke.alliance.Canvasing.OURS;
import static org.hamkke.alliance.Canvasing.THEIRS;
import static org.hamkke.alliance.Canvasing.THEY_THINK_OF_US;
import static org.hamkke.alliance.Canvasing.canvas;
import static org.hamkke.alliance.Story.as;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.ContentHash;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.Role;
import org.hamkke.kernel.Rule;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.ledger.Ledger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CanvasesTest extends SharedTest {
    @Autowired Canvases canvases;
    @Autowired CanvasMarks marks;
    @Autowired Ledger ledger;

    private Canvasing canvasing;

    @BeforeEach
    void anOpenRound() {
        canvasing = new Canvasing(story, canvases);
        canvasing.open();
    }

    @Test
    void untilTheLastOneIsInNobodySeesMoreThanThatItWasHandedIn() {
        canvasing.hanbitHandsIn(0);

        var seen = canvasing.latest(story.seum(Role.EXECUTIVE));

        assertThat(seen.isOpen()).isTrue();
        assertThat(seen.sides()).allMatch(one -> one.text().isEmpty());
        assertThat(seen.side(hanbit().organisation()).orElseThrow().handedIn()).isPresent();
        assertThat(seen.side(seum().organisation()).orElseThrow().handedIn()).isEmpty();
        assertThat(canvasing.own(story.seum(Role.EXECUTIVE))).isEmpty();
        assertThat(recorded()).doesNotContain(OURS, "현장 사고를 없애요", "양산 승인일");
    }

    @Test
    void theLastOneOpensAllAtOnceAndTheRecordHoldsTheHashes() {
        canvasing.hanbitHandsIn(0);
        var sealed = handedIn(story.hanbit(Role.MANAGER));

        canvasing.seumHandsIn(0);

        var seen = canvasing.latest(story.hanbit(Role.VIEWER));
        assertThat(seen.isRevealed()).isTrue();
        assertThat(seen.sides()).allMatch(CanvasesTest::isWhatWasHashed);
        assertThat(handedIn(story.seum(Role.VIEWER))).isEqualTo(sealed);
        assertThat(recorded()).contains("alliance.canvas-revealed", sealed.value());
        assertThat(
                        seen.belief(seum().organisation(), hanbit().organisation())
                                .orElseThrow()
                                .wants())
                .isEqualTo(THEY_THINK_OF_US);
        assertThat(
                        seen.side(seum().organisation())
                                .flatMap(CanvasSide::canvas)
                                .orElseThrow()
                                .benefit())
                .isEqualTo(THEIRS);
    }

    private static boolean isWhatWasHashed(CanvasSide side) {
        return ContentHash.ofText(side.text().orElseThrow())
                .equals(side.handedIn().orElseThrow().hash());
    }

    @Test
    void twoThatHandInInTheSameSecondRevealOnce() throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            CompletableFuture.allOf(
                            CompletableFuture.runAsync(() -> canvasing.hanbitHandsIn(0), both),
                            CompletableFuture.runAsync(() -> canvasing.seumHandsIn(0), both))
                    .get();
        }

        assertThat(canvasing.latest(hanbit()).isRevealed()).isTrue();
        assertThat(recorded().split("alliance.canvas-revealed", -1)).hasSize(2);
    }

    @Test
    void theSameWordsHaveAnotherHashEachTimeSoThatNobodyCanGuessThem() {
        canvasing.hanbitHandsIn(0);
        var first = handedIn(hanbit());
        canvasing.open("한 번 더 생각해 봐요");
        canvasing.hanbitHandsIn(0);

        assertThat(handedIn(hanbit())).isNotEqualTo(first);
    }

    @Test
    void whatIsHandedInIsWholeAndWhatIsSavedNeedNotBe() {
        var blank = new Canvas("", "", Optional.empty(), "", "", Optional.empty(), List.of());

        canvasing.write(hanbit(), blank, 0);
        var refusal =
                catchThrowableOfType(
                        RuleViolation.class, () -> canvasing.handIn(hanbit(), blank, 1));

        assertThat(refusal.refusals().stream().map(one -> one.rule().name()))
                .containsExactly(
                        "CANVAS_NAMES_THE_BENEFIT",
                        "CANVAS_NAMES_THE_EVIDENCE",
                        "WORTH_IS_A_RANGE",
                        "WORTH_RANGE_HAS_A_BASIS",
                        "CANVAS_NAMES_THE_GIVE",
                        "COST_IS_A_RANGE",
                        "CANVAS_BELIEVES_OF_EVERY_SIDE");
        assertThat(canvasing.latest(hanbit()).sides()).allMatch(one -> one.handedIn().isEmpty());
    }

    @Test
    void whatWasHandedInStands() {
        canvasing.hanbitHandsIn(0);

        assertRefused(
                CanvasRule.CANVAS_IS_NOT_HANDED_IN,
                () -> canvasing.write(hanbit(), canvas("나중 생각", seum(), "아무것도"), 1));
        assertBent("update alliance.canvases set content = '{}' where circle_id = ?", hanbit());
        assertBent(
                "update alliance.canvas_sides set hash = repeat('0', 64) where organisation_id = ?",
                hanbit());
    }

    @Test
    void evenTheDatabaseOpensNoCanvasEarlyAndLetsNobodyHandInForAnother() {
        canvasing.hanbitHandsIn(0);

        assertThat(
                        count(
                                "select count(*) from alliance.canvases where alliance_id = ?",
                                story.seum(Role.EXECUTIVE)))
                .isZero();
        assertThat(
                        (Boolean)
                                inDatabase(
                                        story.seum(Role.EXECUTIVE),
                                        () ->
                                                jdbc.sql("select alliance.reveal(?, 1)")
                                                        .param(story.alliance().value())
                                                        .query(Boolean.class)
                                                        .single()))
                .isFalse();
        assertBent(
                "update alliance.canvas_sides set content = '{}' where organisation_id = ?",
                hanbit());
        assertBent(
                "update alliance.canvas_rounds set revealed_at = now() where opened_by <> ?",
                hanbit());
        assertThatThrownBy(() ->
                        inDatabase(
                                hanbit(),
                                () ->
                                        jdbc.sql(
                                                        "update alliance.canvas_sides set hash = repeat('0', 64), submitted_by = ?, submitted_at = now() where organisation_id = ?")
                                                .params(
                                                        hanbit().person().value(),
                                                        seum().organisation().value())
                                                .update()))
                .hasStackTraceContaining("its own side");
    }

    @Test
    void aNewRoundHasAReasonKeepsTheOldOneAndStartsFromWhatWasWritten() {
        canvasing.hanbitHandsIn(0);
        assertRefused(CanvasRule.A_NEW_ROUND_HAS_A_REASON, () -> canvasing.open(" "));

        canvasing.open("서로 다른 해를 생각했어요");

        var rounds = canvasing.rounds(story.seum(Role.VIEWER));
        assertThat(rounds).extracting(CanvasRound::number).containsExactly(2, 1);
        assertThat(rounds.getLast().endedAt()).isPresent();
        assertThat(rounds.getLast().sides()).allMatch(one -> one.text().isEmpty());
        assertThat(canvasing.own(hanbit()).orElseThrow().canvas().benefit()).isEqualTo(OURS);
        assertThat(canvasing.own(hanbit()).orElseThrow().version()).isZero();
    }

    @Test
    void eachSideSaysItselfWhetherItWasUnderstood() {
        canvasing.hanbitHandsIn(0);
        assertRefused(CanvasRule.ROUND_IS_REVEALED, () -> mark(hanbit(), seum(), false));
        canvasing.seumHandsIn(0);

        mark(hanbit(), seum(), false);
        mark(hanbit(), seum(), true);

        var seen = canvasing.latest(story.seum(Role.VIEWER));
        assertThat(seen.mark(seum().organisation(), hanbit().organisation()).orElseThrow().agrees())
                .isTrue();
        assertRefused(CanvasRule.BELIEF_IS_ABOUT_US, () -> mark(hanbit(), hanbit(), true));
    }

    @Test
    void whoeverHasNotHandedInIsWaitedFor() {
        assertThat(waiting(seum())).containsExactly(story.alliance());

        canvasing.seumHandsIn(0);

        assertThat(waiting(seum())).isEmpty();
        assertThat(waiting(hanbit())).containsExactly(story.alliance());
        assertThat(waiting(story.stranger())).isEmpty();
    }

    private List<AllianceId> waiting(Actor actor) {
        return as(actor, () -> canvases.waitingFor(actor));
    }

    @Test
    void twoColleaguesWhoWriteAtOnceLoseNothing() {
        canvasing.write(story.hanbit(Role.CONTRIBUTOR), canvas("먼저", seum(), "무엇"), 0);

        assertThatThrownBy(() -> canvasing.write(hanbit(), canvas("나중", seum(), "무엇"), 0))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void onlyManagersOpenAndHandInAndStrangersFindNothing() {
        var contributor = story.hanbit(Role.CONTRIBUTOR);
        assertRefused(
                KernelRule.ROLE_MAY_MANAGE,
                () -> canvasing.handIn(contributor, canvas(OURS, seum(), "무엇"), 0));
        assertThatThrownBy(() -> canvasing.rounds(story.stranger())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> canvasing.write(story.stranger(), canvas(OURS, seum(), "무엇"), 0))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void throughACounterpartsEyesNoCanvasIsOurs() {
        canvasing.hanbitHandsIn(0);
        var looking =
                story.seum(Role.MANAGER)
                        .asCounterpart(story.alliance().value(), hanbit().organisation());

        assertThat(canvasing.own(looking)).isEmpty();
        assertThat(canvasing.latest(looking).sides()).allMatch(one -> one.text().isEmpty());
    }

    private Actor hanbit() {
        return story.hanbit(Role.MANAGER);
    }

    private Actor seum() {
        return story.seum(Role.MANAGER);
    }

    private void mark(Actor actor, Actor believer, boolean agrees) {
        as(
                actor,
                () ->
                        marks.mark(
                                actor,
                                story.alliance(),
                                1,
                                believer.organisation(),
                                agrees,
                                "데이터도 좋아요"));
    }

    private ContentHash handedIn(Actor actor) {
        return canvasing
                .latest(actor)
                .side(hanbit().organisation())
                .flatMap(CanvasSide::handedIn)
                .orElseThrow()
                .hash();
    }

    private String recorded() {
        var viewer = story.seum(Role.VIEWER);
        var chain = new StringBuilder();
        as(viewer, () -> ledger.export(viewer, story.alliance().circle(), chain));
        return chain.toString();
    }

    private void assertRefused(Rule rule, Runnable act) {
        var refusal = catchThrowableOfType(RuleViolation.class, act::run);
        assertThat(refusal.rule()).isEqualTo(rule);
    }

    private void assertBent(String sql, Actor actor) {
        assertThatThrownBy(() ->
                        inDatabase(
                                actor,
                                () -> jdbc.sql(sql).param(actor.organisation().value()).update()))
                .isInstanceOf(org.springframework.dao.DataAccessException.class);
    }

    private int count(String sql, Actor actor) {
        return (Integer)
                inDatabase(
                        actor,
                        () ->
                                jdbc.sql(sql)
                                        .param(story.alliance().value())
                                        .query(Integer.class)
                                        .single());
    }

    private Object inDatabase(Actor actor, java.util.function.Supplier<Object> work) {
        return as(actor, () -> transactions.execute(_ -> work.get()));
    }
}
