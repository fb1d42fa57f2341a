package org.hamkke.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hamkke.fit.TheRound.row;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hamkke.ProductTest;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Seated;
import org.hamkke.identity.Seats;
import org.hamkke.identity.Secret;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.Role;
import org.hamkke.kernel.Rule;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.ledger.Ledger;
import org.hamkke.ledger.LedgerEntry;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.Partners;
import java.util.ArrayList;
import org.hamkke.partner.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProductTest
@Import(TheRound.class)
class RoundsTest {
    @Autowired Seats seats;
    @Autowired Partners directory;
    @Autowired Selections selections;
    @Autowired Candidates candidates;
    @Autowired Scores scores;
    @Autowired Rounds rounds;
    @Autowired Raters raters;
    @Autowired Meetings meetings;
    @Autowired CriteriaLocks locks;
    @Autowired Questions questions;
    @Autowired Ledger ledger;
    @Autowired TheRound round;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transactions;

    private TheChoice choice;
    private Actor minsu;
    private Actor jihun;

    @BeforeEach
    void prepare() {
        choice = TheChoice.among(seats, directory, selections, candidates, "여울로지스", "잇다비전");
        minsu = choice.hanbit().the(Role.MANAGER);
        jihun = choice.hanbit().the(Role.CONTRIBUTOR);
    }

    @Test
    void criteriaThatAreLockedRefuseAnotherScaleAndLetWeightsChange() {
        run(minsu, () -> locks.lock(minsu, choice.id()));

        assertThat(refusal(() -> run(minsu, () -> change(renamed()))))
                .isEqualTo(FitRule.CRITERIA_ARE_OPEN);
        run(minsu, () -> change(reweighed()));
        assertThat(selection().criteria().getFirst().weight()).isEqualByComparingTo("10");
    }

    @Test
    void aRoundIsAboutTheWholeShortListHoweverManyStandBeforeIt() {
        var last = CurrentActor.as(minsu, () -> transactions.execute(_ -> addedAfterManyOthers()));
        run(
                minsu,
                () ->
                        candidates.decide(
                                minsu, choice.id(), last, 0, Decision.SHORT_LISTED, "가까이 있어요"));

        run(minsu, () -> rounds.open(minsu, choice.id(), new RoundPlan(null, true)));

        var entries =
                CurrentActor.as(minsu, () -> ledger.latest(minsu, minsu.ours(), Long.MAX_VALUE, 1));
        assertThat(entries.getFirst().body()).contains("끝에 온 회사");
    }

    private PartnerId addedAfterManyOthers() {
        var others = new ArrayList<PartnerId>();
        for (int i = 0; i < 600; i++) others.add(directory.add(minsu, Entry.named("회사 " + i)));
        candidates.add(minsu, choice.id(), others);
        var last = directory.add(minsu, Entry.named("끝에 온 회사"));
        candidates.add(minsu, choice.id(), List.of(last));
        return last;
    }

    @Test
    void unlockingNeedsAReasonAndStandsInOurRecord() {
        run(minsu, () -> locks.lock(minsu, choice.id()));

        assertThat(refusal(() -> run(minsu, () -> locks.unlock(minsu, choice.id(), " "))))
                .isEqualTo(FitRule.UNLOCKING_HAS_A_REASON);
        assertThat(refusal(() -> run(jihun, () -> locks.unlock(jihun, choice.id(), "그냥"))))
                .isEqualTo(KernelRule.ROLE_MAY_MANAGE);
        run(minsu, () -> locks.unlock(minsu, choice.id(), "문화를 둘로 나눠요"));

        assertThat(record())
                .extracting(LedgerEntry::kind)
                .startsWith("fit.criteria-unlocked", "fit.criteria-locked");
        assertThat(record().getFirst().body()).contains("문화를 둘로 나눠요");
        run(minsu, () -> change(renamed()));
    }

    @Test
    void theFirstScoreLocksTheCriteriaByItself() {
        choice.score(selections, scores, jihun, 0, 80, 70, 60);

        var lock = as(minsu, () -> locks.of(minsu, choice.id())).getFirst();
        assertThat(lock.holds()).isTrue();
        assertThat(lock.cause()).isEqualTo(CriteriaLock.Cause.FIRST_SCORE);
        assertThat(lock.by()).contains("박지훈");
    }

    @Test
    void nobodySeesASheetBeforeTheRoundIsClosedNotEvenInTheDatabase() {
        round.open(choice, minsu, minsu, jihun);
        round.score(choice, jihun, row(80, 70, 60));

        assertThat(marksSeenBy(minsu)).isZero();
        assertThat(marksSeenBy(jihun)).isEqualTo(3);
        assertThat(as(minsu, () -> meetings.of(minsu, choice.id()))).isEmpty();
        assertThat(as(minsu, () -> scores.of(minsu, choice.id(), choice.partners()))).isEmpty();
        var asked =
                round.raters(choice, minsu).stream()
                        .filter(r -> r.name().contains("박지훈"))
                        .findFirst()
                        .orElseThrow();
        assertThat(asked.filled()).isEqualTo(3);
        assertThat(asked.submittedAt()).isNotNull();
    }

    @Test
    void aGuestSeesNothingOfTheDatabaseButTheirOwnSheet() {
        round.open(choice, minsu, jihun);
        var link = round.guest(choice, minsu, "홍길동 교수");
        round.score(choice, jihun, row(80, 70, 60));
        round.scoreAsGuest(link, row(20, 30, 40), row(50, 60, 70));

        assertThat(seenByGuest(link, "fit.marks")).isEqualTo(6);
        assertThat(seenByGuest(link, "fit.raters")).isEqualTo(1);
        assertThat(seenByGuest(link, "fit.selections")).isEqualTo(1);
        assertThat(seenByGuest(link, "fit.criteria")).isEqualTo(3);
        for (var table :
                List.of(
                        "fit.candidates",
                        "fit.scores",
                        "fit.remarks",
                        "partner.partners",
                        "identity.people",
                        "ledger.entries")) assertThat(seenByGuest(link, table)).as(table).isZero();
    }

    @Test
    void whatWasHandedInCountsOnceTheRoundIsClosedAndTheRestIsNeverSeen() {
        round.open(choice, minsu, minsu, jihun);
        var link = round.guest(choice, minsu, "홍길동 교수");
        run(minsu, () -> round.score(round.desk(choice, minsu), row(1, 1, 1)));
        round.score(choice, jihun, row(80, 70, 60), row(60, 60, 60));
        round.scoreAsGuest(link, row(40, 70, 60), row(90, 60, 60));

        round.close(choice, minsu);

        var first =
                as(minsu, () -> candidates.get(minsu, choice.id(), choice.partners().getFirst()));
        assertThat(first.mean(selection().criteria().getFirst())).isEqualTo(60);
        var said =
                as(
                        minsu,
                        () -> scores.of(minsu, choice.id(), List.of(choice.partners().getFirst())));
        assertThat(said).extracting(Score::rater).contains("홍길동 교수").doesNotContain("김민수\u00a0과장");
        var meeting = as(minsu, () -> meetings.of(minsu, choice.id())).orElseThrow();
        assertThat(meeting.cells().getFirst().spread()).isEqualTo(40);
        assertThat(meeting.raters()).hasSize(2);
        assertThat(record().getFirst().kind()).isEqualTo("fit.round-closed");
        assertThat(record().getFirst().body()).contains("홍길동 교수", "박지훈");
    }

    @Test
    void aGuestRescoresAfterTheTalkAndTheHistoryStays() {
        round.open(choice, minsu, jihun);
        var link = round.guest(choice, minsu, "홍길동 교수");
        round.score(choice, jihun, row(80, 70, 60), row(60, 60, 60));
        round.scoreAsGuest(link, row(40, 70, 60), row(90, 60, 60));
        round.close(choice, minsu);
        var yeoul = choice.partners().getFirst();
        var synergy = selection().criteria().getFirst().id();

        assertThat(refusal(() -> round.desk(link).rescore(yeoul, synergy, 1, 60, " ")))
                .isEqualTo(FitRule.RESCORE_HAS_A_REASON);
        assertThatThrownBy(() -> round.desk(link).rescore(yeoul, synergy, 0, 60, "늦은 창"))
                .isInstanceOf(StaleVersion.class);
        round.desk(link).rescore(yeoul, synergy, 1, 60, "시범 결과를 새로 봤어요");

        var cell =
                meeting().cells().stream()
                        .filter(c ->
                                c.candidate().partner().equals(yeoul)
                                        && c.criterion().id().equals(synergy))
                        .findFirst()
                        .orElseThrow();
        assertThat(cell.spread()).isEqualTo(20);
        var change = cell.changes().getFirst();
        assertThat(change.fromPoints()).isEqualTo(40);
        assertThat(change.toPoints()).isEqualTo(60);
        assertThat(change.reason()).isEqualTo("시범 결과를 새로 봤어요");
        var candidate = as(minsu, () -> candidates.get(minsu, choice.id(), yeoul));
        assertThat(candidate.mean(selection().criteria().getFirst())).isEqualTo(70);
    }

    @Test
    void aLinkEndsWithItsWithdrawalItsRenewalAndTheNextRound() {
        round.open(choice, minsu, jihun);
        var withdrawn = round.guest(choice, minsu, "하나");
        var renewed = round.guest(choice, minsu, "둘");
        var last = round.guest(choice, minsu, "셋");
        run(minsu, () -> raters.withdraw(minsu, choice.id(), rater("하나")));
        run(minsu, () -> raters.renew(minsu, choice.id(), rater("둘"), "ko"));

        for (var link : List.of(withdrawn, renewed, new Secret("no-such-link")))
            assertThatThrownBy(() -> round.desk(link).sheet()).isInstanceOf(NotFound.class);
        assertThat(round.desk(last).sheet().rater()).isEqualTo("셋");

        round.score(choice, jihun, row(80, 70, 60));
        round.close(choice, minsu);
        round.open(choice, minsu, jihun);
        assertThatThrownBy(() -> round.desk(last).sheet()).isInstanceOf(NotFound.class);
        assertThat(seenByGuest(last, "fit.marks")).isZero();
    }

    @Test
    void unlockingAnOpenRoundGivesSheetsBackAndStopsTheScoring() {
        round.open(choice, minsu, jihun);
        round.score(choice, jihun, row(80, 70, 60));

        run(minsu, () -> locks.unlock(minsu, choice.id(), "기준이 겹쳐요"));

        var desk = round.desk(choice, jihun);
        assertThat(as(jihun, desk::sheet).handedInAt()).isNull();
        assertThat(refusal(() -> run(jihun, desk::handIn))).isEqualTo(FitRule.CRITERIA_STAND_STILL);
        run(minsu, () -> locks.lock(minsu, choice.id()));
        run(jihun, desk::handIn);
    }

    @Test
    void oneWindowDoesNotOverwriteAnother() {
        round.open(choice, minsu, jihun);
        var desk = round.desk(choice, jihun);
        run(jihun, () -> round.score(desk, row(80, 70, 60)));
        var sheet = as(jihun, desk::sheet);
        var stale =
                new Mark(
                        choice.partners().getFirst(),
                        sheet.selection().criteria().getFirst().id(),
                        10,
                        "",
                        "",
                        null,
                        0);

        assertThatThrownBy(() -> run(jihun, () -> desk.save(List.of(stale))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void onceARoundWasHeldScoresComeFromIt() {
        round.open(choice, minsu, jihun);

        assertThat(refusal(() -> choice.score(selections, scores, minsu, 0, 80, 70, 60)))
                .isEqualTo(FitRule.SCORES_COME_FROM_ROUNDS);
        assertThat(
                        refusal(() ->
                                run(
                                        minsu,
                                        () ->
                                                rounds.open(
                                                        minsu,
                                                        choice.id(),
                                                        new RoundPlan(null, false)))))
                .isEqualTo(FitRule.ROUND_IS_CLOSED);
        assertThat(refusal(() -> round.close(choice, minsu)))
                .isEqualTo(FitRule.SOMEBODY_HAS_HANDED_IN);
    }

    @Test
    void aFileLiesWithItsScore() {
        round.open(choice, minsu, jihun);
        var link = round.guest(choice, minsu, "홍길동 교수");
        var yeoul = choice.partners().getFirst();
        var synergy = selection().criteria().getFirst().id();
        var pdf = new EvidenceFile("C:\\보고서\\현장.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        round.desk(link).attach(yeoul, synergy, pdf);

        assertThat(round.desk(link).file(yeoul, synergy).name()).isEqualTo("현장.pdf");
        assertThatThrownBy(() -> as(jihun, () -> round.desk(choice, jihun).file(yeoul, synergy)))
                .isInstanceOf(NotFound.class);
        round.scoreAsGuest(link, row(40, 70, 60));
        assertThatThrownBy(() ->
                        as(
                                minsu,
                                () ->
                                        meetings.file(
                                                minsu,
                                                choice.id(),
                                                rater("홍길동 교수"),
                                                yeoul,
                                                synergy)))
                .isInstanceOf(RuleViolation.class);
        round.close(choice, minsu);
        var file =
                as(minsu, () -> meetings.file(minsu, choice.id(), rater("홍길동 교수"), yeoul, synergy));
        assertThat(file.content()).isEqualTo(pdf.content());
    }

    @Test
    void othersFindNoRound() {
        round.open(choice, minsu, jihun);
        var stranger = Seated.of(seats, Cast.SEUM).the(Role.MANAGER);

        assertThatThrownBy(() -> as(stranger, () -> round.desk(choice, stranger).sheet()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(minsu, () -> round.desk(choice, minsu).sheet()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> meetings.of(stranger, choice.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(stranger, () -> rounds.close(stranger, choice.id())))
                .isInstanceOf(NotFound.class);
        var viewer = choice.hanbit().the(Role.VIEWER);
        assertThat(
                        refusal(() ->
                                run(
                                        minsu,
                                        () ->
                                                raters.inviteColleague(
                                                        minsu,
                                                        choice.id(),
                                                        viewer.person(),
                                                        "ko"))))
                .isEqualTo(FitRule.COLLEAGUE_MAY_SCORE);
    }

    @Test
    void theMarkIsTheMeanOfTheAnswersAndWhatIsLeftOpenDoesNotCount() {
        var asked = cultureAsks("회의록을 함께 쓰나요?", "담당자가 바뀌면 알려 주나요?", "나쁜 소식도 먼저 전하나요?");
        round.open(choice, minsu, jihun);

        var sheet = as(jihun, () -> round.desk(choice, jihun).save(answered(0, asked, 75, 50)));

        assertThat(sheet.mark(yeoul(), culture()).points()).isEqualTo(63);
        assertThat(sheet.leftOpen(yeoul())).containsExactly(asked.getLast());
        assertThat(sheet.filled(yeoul())).isEqualTo(1);
        assertThat(marksSeenBy(minsu)).isZero();
        assertThat(refusal(() -> run(jihun, () -> round.score(choice, jihun, row(80, 70, 60)))))
                .isEqualTo(FitRule.ANSWERS_GIVE_THE_POINTS);
        var elsewhere =
                Mark.given(yeoul(), synergy(), null, "", "", null, 0, answers(asked, 25, 25));
        assertThat(
                        refusal(() ->
                                run(
                                        jihun,
                                        () -> round.desk(choice, jihun).save(List.of(elsewhere)))))
                .isEqualTo(FitRule.QUESTIONS_ARE_AS_THEY_WERE);
    }

    @Test
    void aGuestReadsTheQuestionsOfTheirSelectionAndNoOthers() {
        var asked = cultureAsks("회의록을 함께 쓰나요?", "담당자가 바뀌면 알려 주나요?", "뺀 물음");
        run(minsu, () -> questions.takeOut(minsu, choice.id(), culture(), asked.getLast().id()));
        TheChoice.among(seats, directory, selections, candidates, "별내음AI")
                .ask(selections, questions, 2, "다른 선정의 물음");
        round.open(choice, minsu, jihun);
        var link = round.guest(choice, minsu, "홍길동 교수");

        assertThat(seenByGuest(link, "fit.questions")).isEqualTo(2);
        assertThat(round.desk(link).sheet().questions(culture()))
                .extracting(Question::text)
                .containsExactly("회의록을 함께 쓰나요?", "담당자가 바뀌면 알려 주나요?");
    }

    @Test
    void answersCountLieOpenInTheMeetingAndAreGivenAnewByAGuest() {
        var asked = cultureAsks("회의록을 함께 쓰나요?", "담당자가 바뀌면 알려 주나요?");
        round.open(choice, minsu, jihun);
        var link = round.guest(choice, minsu, "홍길동 교수");
        round.desk(link).save(answered(0, asked, 75, 50));
        round.desk(link).handIn();
        round.close(choice, minsu);

        assertThat(scoreOfGuest().points()).isEqualTo(63);
        assertThat(scoreOfGuest().answers()).isEqualTo(answers(asked, 75, 50).byQuestion());
        var cell = cultureOfYeoul();
        assertThat(cell.asked()).isEqualTo(asked);
        assertThat(cell.said().getFirst().answers()).isEqualTo(answers(asked, 75, 50));

        assertThat(refusal(() -> round.desk(link).rescore(yeoul(), culture(), 1, 60, "그냥")))
                .isEqualTo(FitRule.ANSWERS_GIVE_THE_POINTS);
        round.desk(link)
                .rescore(
                        new Rescore(
                                yeoul(), culture(), null, answers(asked, 75), "담당자를 못 만났어요", 1));
        assertThat(scoreOfGuest().points()).isEqualTo(75);
        assertThat(scoreOfGuest().answers()).isEqualTo(answers(asked, 75).byQuestion());
        assertThat(cultureOfYeoul().changes().getFirst().fromPoints()).isEqualTo(63);
    }

    @Test
    void aQuestionTakenOutCountsSheetsAnewUnseen() {
        var asked = cultureAsks("회의록을 함께 쓰나요?", "담당자가 바뀌면 알려 주나요?");
        round.open(choice, minsu, jihun);
        run(jihun, () -> round.desk(choice, jihun).save(answered(0, asked, 100, 0)));
        run(minsu, () -> locks.unlock(minsu, choice.id(), "겹치는 물음을 빼요"));

        run(minsu, () -> questions.takeOut(minsu, choice.id(), culture(), asked.getLast().id()));

        var sheet = as(jihun, () -> round.desk(choice, jihun).sheet());
        assertThat(sheet.mark(yeoul(), culture()).points()).isEqualTo(100);
        run(minsu, () -> locks.lock(minsu, choice.id()));
        run(jihun, () -> round.desk(choice, jihun).save(sheet.marks()));
        run(minsu, () -> locks.unlock(minsu, choice.id(), "물음이 다시 필요해요"));
        run(minsu, () -> questions.putBack(minsu, choice.id(), culture(), asked.getLast().id()));
        var whole = as(jihun, () -> round.desk(choice, jihun).sheet());
        assertThat(whole.mark(yeoul(), culture()).answers()).isEqualTo(answers(asked, 100, 0));
        assertThat(whole.mark(yeoul(), culture()).points()).isEqualTo(50);
        assertThat(marksSeenBy(minsu)).isZero();
    }

    private List<Question> cultureAsks(String... texts) {
        return choice.ask(selections, questions, 2, texts);
    }

    private PartnerId yeoul() {
        return choice.partners().getFirst();
    }

    private CriterionId synergy() {
        return selection().criteria().getFirst().id();
    }

    private CriterionId culture() {
        return selection().criteria().getLast().id();
    }

    /** The first of the questions, in their order. */
    private static Answers answers(List<Question> asked, Integer... points) {
        var given = new java.util.HashMap<QuestionId, Integer>();
        for (int k = 0; k < points.length; k++) given.put(asked.get(k).id(), points[k]);
        return new Answers(given);
    }

    private List<Mark> answered(int version, List<Question> asked, Integer... points) {
        return List.of(
                Mark.given(
                        yeoul(), culture(), null, "", "", null, version, answers(asked, points)));
    }

    private Score scoreOfGuest() {
        return as(minsu, () -> scores.of(minsu, choice.id(), List.of(yeoul()))).getFirst();
    }

    private Meeting.Cell cultureOfYeoul() {
        return meeting().cells().stream()
                .filter(cell -> cell.candidate().partner().equals(yeoul()))
                .filter(cell -> cell.criterion().id().equals(culture()))
                .findFirst()
                .orElseThrow();
    }

    private Meeting meeting() {
        return as(minsu, () -> meetings.of(minsu, choice.id())).orElseThrow();
    }

    private RaterId rater(String name) {
        return round.raters(choice, minsu).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private int marksSeenBy(Actor actor) {
        return as(
                actor,
                () ->
                        transactions.execute(_ ->
                                jdbc.sql("select count(*) from fit.marks where circle_id = ?")
                                        .param(actor.ours().id())
                                        .query(Integer.class)
                                        .single()));
    }

    private int seenByGuest(Secret link, String table) {
        return transactions.execute(_ -> {
            jdbc.sql(
                            "select set_config('hamkke.person', '00000000-0000-0000-0000-000000000000', true), set_config('hamkke.guest', ?, true)")
                    .param(link.hash())
                    .query((row, _) -> row)
                    .list();
            return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
        });
    }

    private SelectionPlan renamed() {
        var criteria =
                new java.util.ArrayList<>(
                        selection().criteria().stream().map(CriterionPlan::of).toList());
        var first = criteria.getFirst();
        criteria.set(
                0,
                new CriterionPlan(
                        first.id(), "다른 기준", first.weight(), null, first.anchors(), true));
        return new SelectionPlan("물류 자동화 동맹", "", null, criteria);
    }

    private SelectionPlan reweighed() {
        var criteria =
                new java.util.ArrayList<>(
                        selection().criteria().stream().map(CriterionPlan::of).toList());
        var first = criteria.getFirst();
        criteria.set(
                0,
                new CriterionPlan(
                        first.id(),
                        first.name(),
                        java.math.BigDecimal.TEN,
                        null,
                        first.anchors(),
                        true));
        return new SelectionPlan("다른 이름", "", null, criteria);
    }

    private void change(SelectionPlan plan) {
        selections.change(minsu, choice.id(), selection().version(), plan);
    }

    private Selection selection() {
        return as(minsu, () -> selections.get(minsu, choice.id()));
    }

    private List<LedgerEntry> record() {
        return as(minsu, () -> ledger.latest(minsu, minsu.ours(), Long.MAX_VALUE, 10));
    }

    private static Rule refusal(Runnable act) {
        return catchThrowableOfType(RuleViolation.class, act::run).rule();
    }

    private static void run(Actor actor, Runnable work) {
        CurrentActor.run(actor, work);
    }

    private static <T> T as(Actor actor, ScopedValue.CallableOp<T, RuntimeException> work) {
        return CurrentActor.as(actor, work);
    }
}
