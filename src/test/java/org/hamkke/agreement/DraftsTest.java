package org.hamkke.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.ProductTest;
import org.hamkke.agreement.text.CheckRule;
import org.hamkke.agreement.text.ClauseCheck;
import org.hamkke.agreement.text.ClauseKind;
import org.hamkke.agreement.text.Finding;
import org.hamkke.alliance.Goals;
import org.hamkke.alliance.Horizon;
import org.hamkke.alliance.TheGoal;
import org.hamkke.assent.Assents;
import org.hamkke.demo.Founded;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Circle;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.Role;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.ledger.Ledger;
import org.hamkke.ledger.LedgerEntry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ProductTest
@Import(Desk.class)
class DraftsTest {
    @Autowired Desk desk;
    @Autowired Drafts drafts;
    @Autowired Clauses clauses;
    @Autowired Pledges pledges;
    @Autowired Comments comments;
    @Autowired Goals goals;
    @Autowired Assents assents;
    @Autowired Ledger ledger;

    @Test
    void bothSidesReadOneAndTheSameText() {
        var story = desk.drafted();

        var ours = desk.draft(story.hanbit(), story.alliance()).text();
        var theirs = desk.draft(story.seum(), story.alliance()).text();

        assertThat(ours).isEqualTo(theirs);
        assertThat(ours.hash()).isEqualTo(theirs.hash());
        assertThat(ours.opening()).startsWith("한빛로보틱스와 세움에너지(이하 “양사”)는 서로를");
        assertThat(ours.articles()).hasSize(20);
    }

    @Test
    void theFirstDraftHasEveryClauseAndOnlyTheDesignIsStillOpen() {
        var story = desk.drafted();
        var draft = desk.draft(story.hanbit(), story.alliance());

        var open =
                ClauseCheck.of(draft.text(), drafts.today()).stream()
                        .filter(one -> !one.met())
                        .map(Finding::rule)
                        .distinct()
                        .toList();

        assertThat(open).containsExactly(CheckRule.ANNEXES_REFERRED_TO_ARE_FILLED);
    }

    @Test
    void aThirdCompanyFindsNoDraft() {
        var story = desk.drafted();
        var stranger = story.outsider().the(Role.EXECUTIVE);

        assertThatThrownBy(() -> Desk.run(stranger, () -> drafts.find(stranger, story.alliance())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Desk.run(stranger, () -> comments.of(stranger, story.alliance())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> Desk.run(stranger, () -> drafts.begin(stranger, story.alliance())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aViewerReadsAndDoesNotWrite() {
        var story = desk.drafted();
        var viewer = story.seum().the(Role.VIEWER);
        var clause = desk.clause(story.seum(), story.alliance(), ClauseKind.PURPOSE);

        var refusal =
                catchThrowableOfType(
                        RuleViolation.class,
                        () ->
                                Desk.run(
                                        viewer,
                                        () ->
                                                clauses.write(
                                                        viewer,
                                                        story.alliance(),
                                                        clause.id(),
                                                        "목적",
                                                        "다른 목적",
                                                        clause.version())));

        assertThat(refusal.rule()).isEqualTo(KernelRule.ROLE_MAY_WRITE);
    }

    @Test
    void whoeverSavesOverANewerTextIsStopped() {
        var story = desk.drafted();
        var seen = desk.clause(story.hanbit(), story.alliance(), ClauseKind.CONFIDENTIALITY);
        desk.write(story.seum(), story.alliance(), seen, "비밀은 종료 후 3년간 지킨다.");

        assertThatThrownBy(() ->
                        desk.write(story.hanbit(), story.alliance(), seen, "비밀은 종료 후 7년간 지킨다."))
                .isInstanceOf(StaleVersion.class);
        assertThat(desk.clause(story.hanbit(), story.alliance(), ClauseKind.CONFIDENTIALITY).text())
                .isEqualTo("비밀은 종료 후 3년간 지킨다.");
    }

    @Test
    void referencesFollowWhenAnArticleIsPutInBetween() {
        var story = desk.drafted();
        var purpose = desk.clause(story.hanbit(), story.alliance(), ClauseKind.PURPOSE);
        var before = desk.clause(story.hanbit(), story.alliance(), ClauseKind.LAW).text();

        desk.add(story.hanbit(), story.alliance(), purpose, "정의", "현장이란 실증 현장을 말한다.");

        assertThat(before).contains("제15조(분쟁의 조정)");
        assertThat(desk.clause(story.hanbit(), story.alliance(), ClauseKind.LAW).text())
                .contains("제16조(분쟁의 조정)");
        assertThat(desk.draft(story.hanbit(), story.alliance()).english()).hasSize(20);
    }

    @Test
    void anArticleThatOthersPointAtStays() {
        var story = desk.drafted();
        var manager = story.hanbit().the(Role.MANAGER);
        var mediation = desk.clause(story.hanbit(), story.alliance(), ClauseKind.MEDIATION);

        var refusal =
                catchThrowableOfType(
                        RuleViolation.class,
                        () ->
                                Desk.run(
                                        manager,
                                        () ->
                                                clauses.remove(
                                                        manager,
                                                        story.alliance(),
                                                        mediation.id())));

        assertThat(refusal.rule()).isEqualTo(AgreementRule.CLAUSE_IS_NOT_REFERRED_TO);
        assertThat(refusal.refusals().getFirst().arguments()).containsExactly("제20조");
    }

    @Test
    void takingOutAndPuttingBackLeavesTheTextAsItWas() {
        var story = desk.drafted();
        var manager = story.seum().the(Role.MANAGER);
        var before = desk.draft(story.seum(), story.alliance()).text();
        var costs = desk.clause(story.seum(), story.alliance(), ClauseKind.COSTS).id();

        Desk.run(manager, () -> clauses.remove(manager, story.alliance(), costs));
        var without = desk.draft(story.seum(), story.alliance()).text();
        Desk.run(manager, () -> clauses.restore(manager, story.alliance(), costs));

        assertThat(without.articles()).hasSize(19);
        assertThat(without.articles().getLast().text()).contains("제14조(분쟁의 조정)");
        assertThat(desk.draft(story.seum(), story.alliance()).text()).isEqualTo(before);
    }

    @Test
    void movingUpAndDownAgainLeavesTheTextAsItWas() {
        var story = desk.drafted();
        var manager = story.hanbit().the(Role.MANAGER);
        var before = desk.draft(story.hanbit(), story.alliance()).text();
        var mediation = desk.clause(story.hanbit(), story.alliance(), ClauseKind.MEDIATION).id();

        Desk.run(manager, () -> clauses.move(manager, story.alliance(), mediation, true));
        var moved = desk.draft(story.hanbit(), story.alliance()).text();
        Desk.run(manager, () -> clauses.move(manager, story.alliance(), mediation, false));

        assertThat(moved.articles().get(13).id()).isEqualTo(mediation);
        assertThat(moved.articles().getLast().text()).contains("제14조(분쟁의 조정)");
        assertThat(desk.draft(story.hanbit(), story.alliance()).text()).isEqualTo(before);
    }

    @Test
    void theTermArticleFollowsTheTermsUntilSomebodyRewordsIt() {
        var story = desk.drafted();
        var manager = story.hanbit().the(Role.MANAGER);
        var terms = new Terms("현장 에너지 로봇 협약서", drafts.today().plusDays(30), 36, false);

        Desk.run(manager, () -> drafts.settle(manager, story.alliance(), terms, 0));
        assertThat(desk.clause(story.seum(), story.alliance(), ClauseKind.TERM).text())
                .contains("3년으로 한다")
                .doesNotContain("연장한다");

        desk.write(
                story.seum(),
                story.alliance(),
                desk.clause(story.seum(), story.alliance(), ClauseKind.TERM),
                "유효기간은 시범 사업이 끝나는 날까지로 한다.");
        var later = new Terms(terms.title(), terms.from(), 12, false);
        Desk.run(manager, () -> drafts.settle(manager, story.alliance(), later, 1));
        var term = desk.clause(story.seum(), story.alliance(), ClauseKind.TERM);
        assertThat(term.text()).isEqualTo("유효기간은 시범 사업이 끝나는 날까지로 한다.");
        assertThat(desk.draft(story.seum(), story.alliance()).fresh()).containsKey(term.id());
    }

    @Test
    void aCommentForUsAloneIsNotTheirs() {
        var story = desk.drafted();
        var manager = story.hanbit().the(Role.MANAGER);
        var clause = desk.clause(story.hanbit(), story.alliance(), ClauseKind.SHARING).id();

        Desk.run(
                manager,
                () ->
                        comments.write(
                                manager,
                                story.alliance(),
                                clause,
                                Circle.Kind.OURS,
                                "상한 10억 원이면 이사회 승인 없이 가요."));
        Desk.run(
                manager,
                () ->
                        comments.write(
                                manager,
                                story.alliance(),
                                clause,
                                Circle.Kind.SHARED,
                                "해외 출원 비용은요?"));

        var theirs = story.seum().the(Role.MANAGER);
        assertThat(Desk.as(manager, () -> comments.of(manager, story.alliance())).newest())
                .hasSize(2);
        assertThat(Desk.as(theirs, () -> comments.of(theirs, story.alliance())).newest())
                .extracting(Comment::text)
                .containsExactly("해외 출원 비용은요?");
        var asTheySee =
                manager.asCounterpart(story.alliance().value(), story.seum().organisation());
        assertThat(Desk.as(asTheySee, () -> comments.of(asTheySee, story.alliance())).newest())
                .extracting(Comment::text)
                .containsExactly("해외 출원 비용은요?");
    }

    @Test
    void wordsBesideOneArticleHideNoneBesideAnother() {
        var story = desk.drafted();
        var manager = story.hanbit().the(Role.MANAGER);
        var busy = desk.clause(story.hanbit(), story.alliance(), ClauseKind.SHARING).id();
        var quiet = desk.clause(story.hanbit(), story.alliance(), ClauseKind.LAW).id();
        comment(manager, story, quiet, Circle.Kind.SHARED, "관할은 어디로 할까요?");
        comment(manager, story, busy, Circle.Kind.SHARED, "비율을 함께 봐요.");
        for (int i = 1; i <= 12; i++) comment(manager, story, busy, Circle.Kind.OURS, "우리 생각 " + i);

        var margin = Desk.as(manager, () -> comments.of(manager, story.alliance()));

        assertThat(margin.on(quiet)).extracting(Comment::text).containsExactly("관할은 어디로 할까요?");
        assertThat(margin.on(busy))
                .extracting(Comment::text)
                .contains("비율을 함께 봐요.", "우리 생각 12", "우리 생각 3")
                .doesNotContain("우리 생각 2");
        assertThat(margin.count()).isEqualTo(14);
        assertThat(margin.count(busy)).isEqualTo(13);
        assertThat(margin.more(busy)).isEqualTo(2);
        assertThat(margin.more(quiet)).isZero();
    }

    @Test
    void aSharedWordLeavesAndReturnsOnTheRecordAndOursDoesNot() {
        var story = desk.drafted();
        var manager = story.hanbit().the(Role.MANAGER);
        var clause = desk.clause(story.hanbit(), story.alliance(), ClauseKind.LAW).id();
        var shared = comment(manager, story, clause, Circle.Kind.SHARED, "함께 보는 말");
        var own = comment(manager, story, clause, Circle.Kind.OURS, "우리끼리");

        for (var one : List.of(own, shared)) {
            Desk.run(manager, () -> comments.remove(manager, story.alliance(), one));
            assertThatThrownBy(() ->
                            Desk.run(
                                    manager, () -> comments.remove(manager, story.alliance(), one)))
                    .isInstanceOf(NotFound.class);
            Desk.run(manager, () -> comments.restore(manager, story.alliance(), one));
        }

        var entries =
                Desk.as(manager, () -> ledger.about(manager, story.alliance().circle(), clause));
        assertThat(entries)
                .extracting(LedgerEntry::kind)
                .containsExactlyInAnyOrder(
                        "agreement.commented",
                        "agreement.comment-removed",
                        "agreement.comment-restored");
    }

    private UUID comment(Actor actor, Founded story, UUID clause, Circle.Kind circle, String text) {
        return Desk.as(actor, () -> comments.write(actor, story.alliance(), clause, circle, text));
    }

    @Test
    void goalsThatAreTooLongForAnArticleAreRefusedInWords() {
        var story = desk.founded();
        for (int i = 10; i < 38; i++) agree(story, "공동 목표 " + i + " " + "가".repeat(280));
        var manager = story.hanbit().the(Role.MANAGER);

        var refusal =
                catchThrowableOfType(
                        RuleViolation.class,
                        () -> Desk.run(manager, () -> drafts.begin(manager, story.alliance())));

        assertThat(refusal.rule()).isEqualTo(AgreementRule.ARTICLE_IS_SHORT_ENOUGH);
        assertThat(refusal.refusals().getFirst().arguments()).containsExactly("공동 목표", 8000);
    }

    private void agree(Founded story, String title) {
        var manager = story.hanbit().the(Role.MANAGER);
        var plan = TheGoal.whole(Horizon.YEAR, drafts.today().plusMonths(6)).titled(title).plan();
        var proposal =
                Desk.as(
                        manager,
                        () ->
                                goals.propose(
                                        manager,
                                        story.alliance(),
                                        goals.draft(manager, story.alliance(), plan),
                                        0));
        for (var side : List.of(story.hanbit(), story.seum())) {
            var executive = side.the(Role.EXECUTIVE);
            Desk.run(
                    executive,
                    () ->
                            assents.assent(
                                    executive, proposal, assents.keys(executive, proposal).hash()));
        }
    }

    @Test
    void aPledgeNeedsAnOwnerOfTheAllianceAndOneDay() {
        var story = desk.drafted();
        var manager = story.hanbit().the(Role.MANAGER);
        var stranger =
                new Pledges.NewPledge(
                        Optional.empty(),
                        "",
                        Optional.of(story.outsider().organisation().value()),
                        Optional.empty(),
                        Optional.of(drafts.today()),
                        Optional.of(30));

        var refusal =
                catchThrowableOfType(
                        RuleViolation.class,
                        () ->
                                Desk.run(
                                        manager,
                                        () -> pledges.add(manager, story.alliance(), stranger)));

        assertThat(refusal.refusals().stream().map(RuleViolation.Refusal::rule).toList())
                .isEqualTo(
                        List.of(
                                AgreementRule.PLEDGE_SAYS_WHAT,
                                AgreementRule.PLEDGE_HAS_AN_OWNER,
                                AgreementRule.PLEDGE_HAS_A_DAY));
    }
}
