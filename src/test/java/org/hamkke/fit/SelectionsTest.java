package org.hamkke.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hamkke.ProductTest;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Seated;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.Role;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.ledger.Ledger;
import org.hamkke.partner.Entry;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.Partners;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class SelectionsTest {
    @Autowired Seats seats;
    @Autowired Partners directory;
    @Autowired Selections selections;
    @Autowired Candidates candidates;
    @Autowired Scores scores;
    @Autowired Rankings rankings;
    @Autowired Drafts drafts;
    @Autowired Ledger ledger;
    @Autowired CriteriaLocks locks;

    private TheChoice choice;
    private Actor minsu;
    private Actor jihun;

    @BeforeEach
    void prepare() {
        choice =
                TheChoice.among(
                        seats, directory, selections, candidates, "여울로지스", "잇다비전", "미르칸모터스");
        minsu = choice.hanbit().the(Role.MANAGER);
        jihun = choice.hanbit().the(Role.CONTRIBUTOR);
    }

    @Test
    void ranksByTheMeanOfAllRatersAndHoldsBackWhoFailsTheGate() {
        score(minsu, 0, 88, 74, 82);
        score(jihun, 0, 92, 70, 80);
        score(minsu, 1, 82, 92, 74);
        score(minsu, 2, 99, 99, 34);

        var standings = ranking(minsu).standings();

        assertThat(namesInOrder(minsu)).containsExactly("잇다비전", "여울로지스", "미르칸모터스");
        assertThat(standings.total(0)).isEqualTo(0.5 * 90 + 0.3 * 72 + 0.2 * 81);
        assertThat(standings.of(2)).isEqualTo(new Standing.Held(List.of(2)));
    }

    @Test
    void aCellKeepsHowFarItsRatersAreApart() {
        score(minsu, 0, 98, 70, 70);
        score(jihun, 0, 72, 70, 70);

        var criteria = selection().criteria();
        var candidate =
                as(minsu, () -> candidates.get(minsu, choice.id(), choice.partners().getFirst()));

        assertThat(candidate.mean(criteria.getFirst())).isEqualTo(85);
        assertThat(candidate.isSplit(criteria.getFirst())).isTrue();
        assertThat(candidate.isSplit(criteria.get(1))).isFalse();
        assertThat(candidate.evidence()).isEqualTo(6);
    }

    @Test
    void aScoreTakenBackIsMissingAgain() {
        score(minsu, 0, 88, 74, 82);

        var finances = selection().criteria().get(1).id();
        as(
                minsu,
                () ->
                        give(
                                minsu,
                                new Rating(
                                        choice.partners().getFirst(), finances, null, "", "", 1)));

        assertThat(ranking(minsu).standings().of(0)).isEqualTo(new Standing.Waiting(List.of(1)));
    }

    @Test
    void aSecondWindowDoesNotOverwriteANewerScore() {
        score(minsu, 0, 88, 74, 82);
        var synergy = selection().criteria().getFirst().id();

        assertThatThrownBy(() ->
                        as(
                                minsu,
                                () ->
                                        give(
                                                minsu,
                                                new Rating(
                                                        choice.partners().getFirst(),
                                                        synergy,
                                                        12,
                                                        "",
                                                        "",
                                                        0))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void anAdditionLeavesEarlierScoresAndMakesEverybodyWait() {
        score(minsu, 0, 88, 74, 82);
        var before = selection();
        var plans = new ArrayList<>(before.criteria().stream().map(CriterionPlan::of).toList());
        plans.add(TheChoice.criterion("시장 접근", 10, null));
        unlock();

        as(minsu, () -> change(before, plans));

        assertThat(ranking(minsu).standings().of(0)).isEqualTo(new Standing.Waiting(List.of(3)));
        assertThat(selection().criteria()).extracting(Criterion::slot).containsExactly(1, 2, 3, 4);
    }

    @Test
    void aCriterionSetAsideComesBackWithItsScores() {
        score(minsu, 0, 88, 74, 82);
        unlock();
        var before = selection();
        var kept = before.criteria().subList(0, 2).stream().map(CriterionPlan::of).toList();
        as(minsu, () -> change(before, kept));
        assertThat(ranking(minsu).standings().total(0)).isEqualTo((50 * 88 + 30 * 74) / 80.0);

        var all = before.criteria().stream().map(CriterionPlan::of).toList();
        as(minsu, () -> change(selection(), all));

        assertThat(ranking(minsu).standings().total(0)).isEqualTo(0.5 * 88 + 0.3 * 74 + 0.2 * 82);
    }

    @Test
    void weightsAreSavedAgainstTheVersionTheyWereSeenAt() {
        var version = selection().version();
        as(minsu, () -> weigh(version, 10, 80, 10));

        assertThat(selection().weights().get(1)).isEqualTo(0.8);
        assertThatThrownBy(() -> as(jihun, () -> weigh(version, 1, 1, 1)))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> as(minsu, () -> weigh(version + 1, 0, 0, 0)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("weights-are-not-all-zero");
    }

    @Test
    void aRemovedCandidateComesBackWithItsScores() {
        score(minsu, 0, 88, 74, 82);
        var yeoul = choice.partners().getFirst();

        CurrentActor.run(minsu, () -> candidates.remove(minsu, choice.id(), yeoul));
        assertThat(namesInOrder(minsu)).containsExactly("잇다비전", "미르칸모터스");

        CurrentActor.run(minsu, () -> candidates.add(minsu, choice.id(), List.of(yeoul)));
        assertThat(namesInOrder(minsu).getFirst()).isEqualTo("여울로지스");
    }

    @Test
    void aDecisionNeedsAReasonAndStandsInOurOwnRecord() {
        score(minsu, 0, 88, 74, 82);
        var yeoul = choice.partners().getFirst();

        assertThatThrownBy(() -> as(minsu, () -> decide(minsu, yeoul, 0, Decision.DECLINED, " ")))
                .isInstanceOf(RuleViolation.class);
        as(minsu, () -> decide(minsu, yeoul, 0, Decision.SHORT_LISTED, "문화가 가장 잘 맞아요"));

        var entry =
                as(minsu, () -> ledger.latest(minsu, minsu.ours(), Long.MAX_VALUE, 1)).getFirst();
        assertThat(entry.kind()).isEqualTo("fit.candidate-short-listed");
        assertThat(entry.body()).contains("여울로지스", "문화가 가장 잘 맞아요", "물류 자동화 동맹", "\"mean\":\"88\"");
        assertThatThrownBy(
                        () -> as(minsu, () -> decide(minsu, yeoul, 0, Decision.DECLINED, "늦었어요")))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void aContributorScoresAndLeavesTheDecisionToOthers() {
        var refusal =
                catchThrowableOfType(
                        RuleViolation.class,
                        () ->
                                as(
                                        jihun,
                                        () ->
                                                decide(
                                                        jihun,
                                                        choice.partners().getFirst(),
                                                        0,
                                                        Decision.DECLINED,
                                                        "아니에요")));

        assertThat(refusal.rule()).isEqualTo(KernelRule.ROLE_MAY_MANAGE);
    }

    @Test
    void aViewerReadsAndCannotScore() {
        score(minsu, 0, 88, 74, 82);
        var viewer = choice.hanbit().the(Role.VIEWER);

        assertThat(ranking(viewer).standings().rankedCount()).isEqualTo(1);
        var refusal = catchThrowableOfType(RuleViolation.class, () -> score(viewer, 1, 1, 1, 1));
        assertThat(refusal.rule()).isEqualTo(KernelRule.ROLE_MAY_WRITE);
    }

    @Test
    void anAdministratorAndAnotherCompanyFindNothing() {
        var administrator = choice.hanbit().the(Role.ADMINISTRATOR);
        var stranger = Seated.of(seats, Cast.SEUM).the(Role.MANAGER);

        assertThatThrownBy(() -> ranking(administrator)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> ranking(stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> score(stranger, 0, 1)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        as(
                                stranger,
                                () ->
                                        decide(
                                                stranger,
                                                choice.partners().getFirst(),
                                                0,
                                                Decision.DECLINED,
                                                "x")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPartnerOfAnotherDirectoryCannotStand() {
        var seum = Seated.of(seats, Cast.SEUM).the(Role.MANAGER);
        var theirs = as(seum, () -> directory.add(seum, Entry.named("남의 후보")));

        assertThatThrownBy(
                        () -> as(minsu, () -> candidates.add(minsu, choice.id(), List.of(theirs))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aDraftIsTheRatersOwn() {
        CurrentActor.run(jihun, () -> drafts.keep(jihun, choice.id(), "candidate", "typed"));

        assertThat(as(jihun, () -> drafts.find(jihun, choice.id(), "candidate"))).hasValue("typed");
        assertThat(as(minsu, () -> drafts.find(minsu, choice.id(), "candidate"))).isEmpty();
    }

    @Test
    void twoRatersOfOneCandidateBothCount() throws InterruptedException {
        var threads =
                IntStream.range(0, 20)
                        .mapToObj(i ->
                                Thread.ofVirtual()
                                        .unstarted(() -> {
                                            var rater = i % 2 == 0 ? minsu : jihun;
                                            scoreAgain(rater, i % 2 == 0 ? 40 + i : 60 + i);
                                        }))
                        .toList();
        threads.forEach(Thread::start);
        for (var thread : threads) thread.join();

        var first = selection().criteria().getFirst();
        var said = as(minsu, () -> scores.of(minsu, choice.id(), choice.partners().subList(0, 1)));
        var candidate =
                as(minsu, () -> candidates.get(minsu, choice.id(), choice.partners().getFirst()));
        assertThat(candidate.mean(first))
                .isEqualTo(said.stream().mapToInt(Score::points).average().orElseThrow());
        assertThat(said).extracting(Score::raterId).hasSize(2).doesNotHaveDuplicates();
    }

    private void scoreAgain(Actor rater, int points) {
        CurrentActor.run(
                rater,
                () -> {
                    var partner = choice.partners().getFirst();
                    var own = scores.mine(rater, choice.id(), List.of(partner));
                    int version = own.isEmpty() ? 0 : own.getFirst().version();
                    try {
                        scores.give(
                                rater,
                                choice.id(),
                                List.of(
                                        new Rating(
                                                partner,
                                                selections
                                                        .get(rater, choice.id())
                                                        .criteria()
                                                        .getFirst()
                                                        .id(),
                                                points,
                                                "",
                                                "",
                                                version)));
                    } catch (StaleVersion _) {
                        return; // the other window of the same rater was quicker
                    }
                });
    }

    private void score(Actor rater, int candidate, Integer... points) {
        choice.score(selections, scores, rater, candidate, points);
    }

    private RankingView ranking(Actor actor) {
        return as(actor, () -> rankings.of(actor, choice.id()));
    }

    private Selection selection() {
        return as(minsu, () -> selections.get(minsu, choice.id()));
    }

    private List<String> namesInOrder(Actor actor) {
        var standings = ranking(actor).standings();
        var ids =
                IntStream.of(standings.order())
                        .mapToObj(i -> new PartnerId(standings.board().partner(i)))
                        .toList();
        return as(
                actor,
                () ->
                        ids.stream()
                                .map(id -> directory.get(actor, id).entry().name())
                                .filter(Objects::nonNull)
                                .toList());
    }

    private boolean give(Actor rater, Rating rating) {
        scores.give(rater, choice.id(), List.of(rating));
        return true;
    }

    private void unlock() {
        CurrentActor.run(minsu, () -> locks.unlock(minsu, choice.id(), "기준을 더 나눠요"));
    }

    private boolean change(Selection before, List<CriterionPlan> criteria) {
        selections.change(
                minsu,
                choice.id(),
                before.version(),
                new SelectionPlan(before.name(), before.question(), null, criteria));
        return true;
    }

    private boolean weigh(int version, double... weights) {
        selections.weigh(CurrentActor.get(), choice.id(), version, weights);
        return true;
    }

    private boolean decide(
            Actor actor, PartnerId partner, int version, Decision decision, String reason) {
        candidates.decide(actor, choice.id(), partner, version, decision, reason);
        return true;
    }

    private static <T> T as(Actor actor, ScopedValue.CallableOp<T, RuntimeException> work) {
        return CurrentActor.as(actor, work);
    }
}
