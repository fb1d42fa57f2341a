package org.hamkke.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hamkke.ProductTest;
import org.hamkke.agreement.VersionSummary.State;
import org.hamkke.agreement.text.AgreementText;
import org.hamkke.agreement.text.ClauseKind;
import org.hamkke.alliance.Alliances;
import org.hamkke.alliance.GateItem;
import org.hamkke.alliance.Stage;
import org.hamkke.assent.Assents;
import org.hamkke.demo.Founded;
import org.hamkke.demo.Seated;
import org.hamkke.kernel.ContentHash;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.Role;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.ledger.Ledger;
import org.hamkke.ledger.LedgerEntry;
import org.hamkke.trust.PromiseSummary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ProductTest
@Import(Desk.class)
class VersionsTest {
    @Autowired Desk desk;
    @Autowired Drafts drafts;
    @Autowired Versions versions;
    @Autowired Pledges pledges;
    @Autowired Obligations obligations;
    @Autowired Papers papers;
    @Autowired Assents assents;
    @Autowired Ledger ledger;
    @Autowired Alliances alliances;
    @Autowired DesignGate gate;

    @Test
    void isSignedOnlyWhenBothKeysHaveTurnedForItsHash() {
        var story = desk.put();
        assertThat(of(story.seum(), story).getFirst().state()).isEqualTo(State.WAITING);

        desk.turn(story.seum(), story.alliance(), 1);
        assertThat(of(story.hanbit(), story).getFirst().state()).isEqualTo(State.WAITING);
        desk.turn(story.hanbit(), story.alliance(), 1);

        var signed = of(story.hanbit(), story).getFirst();
        var text = text(story, 1);
        assertThat(signed.state()).isEqualTo(State.SIGNED);
        assertThat(signed.hash())
                .isEqualTo(text.hash())
                .isEqualTo(ContentHash.ofText(text.canonical()));
        assertThat(kinds(story)).contains("agreement.signed");
    }

    @Test
    void theWordsOfAVersionStayWhateverHappensToTheDraft() {
        var story = desk.put();
        var before = text(story, 1);

        desk.write(
                story.seum(),
                story.alliance(),
                desk.clause(story.seum(), story.alliance(), ClauseKind.LIABILITY),
                "손해는 배상한다.");

        assertThat(text(story, 1)).isEqualTo(before);
    }

    @Test
    void anUnchangedDraftIsNoNewVersion() {
        var story = desk.put();

        var refusal =
                catchThrowableOfType(
                        RuleViolation.class, () -> desk.put(story.seum(), story.alliance(), "다시"));

        assertThat(refusal.rule()).isEqualTo(AgreementRule.SOMETHING_IS_NEW);
    }

    @Test
    void aNewVersionTakesTheOldOneOffTheTable() {
        var story = desk.put();
        desk.write(
                story.seum(),
                story.alliance(),
                desk.clause(story.seum(), story.alliance(), ClauseKind.LIABILITY),
                "손해는 배상한다.");

        assertThat(desk.put(story.seum(), story.alliance(), "배상을 고침")).isEqualTo(2);

        assertThat(of(story.hanbit(), story))
                .extracting(VersionSummary::state)
                .containsExactly(State.WAITING, State.SUPERSEDED);
        assertThatThrownBy(() -> desk.turn(story.hanbit(), story.alliance(), 1))
                .hasMessageContaining("proposal-is-open");
    }

    @Test
    void aRefusalKeepsItsReason() {
        var story = desk.put();
        var executive = story.seum().the(Role.EXECUTIVE);
        Desk.run(
                executive,
                () ->
                        assents.decline(
                                executive,
                                versions.get(executive, story.alliance(), 1).proposal(),
                                "손실 상한을 다시 논의해요."));

        var declined = of(story.hanbit(), story).getFirst();

        assertThat(declined.state()).isEqualTo(State.DECLINED);
        assertThat(declined.declined())
                .hasValueSatisfying(one -> {
                    assertThat(one.company()).isEqualTo("세움에너지");
                    assertThat(one.reason()).isEqualTo("손실 상한을 다시 논의해요.");
                });
    }

    @Test
    void isInForceFromItsDayAndReplacedByTheNextFromThatOnesDay() {
        var day = drafts.today();
        var first = new Lifetimes.Signed(1, day.minusDays(10), day.plusDays(100), false);
        var next = new Lifetimes.Signed(2, day.plusDays(5), day.plusDays(400), true);
        var both = List.of(next, first);

        assertThat(Lifetimes.of(first, both, day)).isEqualTo(State.IN_FORCE);
        assertThat(Lifetimes.of(next, both, day)).isEqualTo(State.SIGNED);
        assertThat(Lifetimes.of(first, both, day.plusDays(5))).isEqualTo(State.REPLACED);
        assertThat(Lifetimes.of(next, both, day.plusDays(5))).isEqualTo(State.IN_FORCE);
        assertThat(Lifetimes.of(next, both, day.plusDays(500))).isEqualTo(State.IN_FORCE);
        assertThat(Lifetimes.of(first, List.of(first), day.plusDays(101))).isEqualTo(State.EXPIRED);
    }

    @Test
    void theGateAsksForAnAgreementInForceAndItsThreeClauses() {
        var story = desk.drafted();
        assertThat(gateOf(story)).containsExactly(false, true, true, true);

        var manager = story.hanbit().the(Role.MANAGER);
        Desk.run(
                manager,
                () ->
                        drafts.settle(
                                manager,
                                story.alliance(),
                                new Terms("협약서", drafts.today(), 12, true),
                                0));
        desk.write(
                story.seum(),
                story.alliance(),
                desk.clause(story.seum(), story.alliance(), ClauseKind.DATA),
                "공동 데이터는 정한 목적으로만 쓴다.");
        desk.put(story.hanbit(), story.alliance(), "");
        desk.sign(story, 1);

        assertThat(gateOf(story)).containsExactly(true, true, true, false);
    }

    @Test
    void promisesBecomeObligationsWithOwnerAndDayOnceSigned() {
        var story = desk.drafted();
        var seum = story.seum().organisation().value();
        pledge(story, "안전 인력 12명 배치", Optional.of(seum), 30);
        pledge(story, "로봇 10대 설치", Optional.of(story.hanbit().organisation().value()), 60);
        desk.put(story.hanbit(), story.alliance(), "");
        assertThat(owed(story)).isEmpty();

        desk.sign(story, 1);

        var from = text(story, 1).from();
        assertThat(owed(story))
                .extracting(Obligation::promise)
                .extracting(
                        PromiseSummary::title, PromiseSummary::organisation, PromiseSummary::dueOn)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "안전 인력 12명 배치", "세움에너지", from.plusDays(30)),
                        org.assertj.core.groups.Tuple.tuple(
                                "로봇 10대 설치", "한빛로보틱스", from.plusDays(60)));
    }

    @Test
    void aLaterVersionLetsGoOfWhatItNoLongerHoldsAndKeepsTheRest() {
        var story = desk.drafted();
        var manager = story.hanbit().the(Role.MANAGER);
        var gone =
                pledge(story, "시범 설비 반입", Optional.of(story.hanbit().organisation().value()), 10);
        pledge(story, "안전 인력 12명 배치", Optional.of(story.seum().organisation().value()), 30);
        desk.put(story.hanbit(), story.alliance(), "");
        desk.sign(story, 1);
        var kept = owed(story).getLast().promise().id();

        Desk.run(manager, () -> pledges.remove(manager, story.alliance(), gone));
        desk.put(story.hanbit(), story.alliance(), "반입을 뺌");
        desk.sign(story, 2); // 세움에너지 signs last and lets 한빛로보틱스 off

        assertThat(owed(story)).extracting(Obligation::dropped).containsExactly(true, false);
        assertThat(owed(story).getFirst().promise().step()).isEqualTo(PromiseSummary.Step.RELEASED);
        assertThat(owed(story).getLast().promise().id()).isEqualTo(kept);
        assertThat(owed(story).getLast().number()).isEqualTo(2);
    }

    @Test
    void pdfAndDocxSayWordForWordWhatTheVersionSays() throws IOException {
        var story = desk.signed();
        var text = text(story, 1);

        var pdf = squeezed(pdf(print(story, story.seum(), Papers.Kind.PDF)));
        var docx = squeezed(docx(print(story, story.seum(), Papers.Kind.DOCX)));

        for (var words : words(text)) {
            assertThat(pdf).contains(squeezed(words));
            assertThat(docx).contains(squeezed(words));
        }
        for (var article : text.articles()) {
            assertThat(pdf)
                    .contains(squeezed("제" + article.number() + "조 (" + article.heading() + ")"));
            assertThat(docx)
                    .contains(
                            "("
                                    + squeezed(article.heading())
                                    + ")"); // the number is a list mark that Word counts
        }
        assertThat(pdf)
                .contains(squeezed(text.hash().value()))
                .contains("전자동의")
                .doesNotContain("초안");
    }

    @Test
    void whatIsNotSignedSaysDraftOnPaper() throws IOException {
        var story = desk.put();

        assertThat(pdf(print(story, story.hanbit(), Papers.Kind.PDF))).contains("초안");
    }

    @Test
    void aThirdCompanyFindsNoVersionNoPaperAndNoObligation() {
        var story = desk.signed();
        var stranger = story.outsider().the(Role.EXECUTIVE);

        assertThatThrownBy(() -> Desk.run(stranger, () -> versions.of(stranger, story.alliance())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        Desk.run(stranger, () -> versions.text(stranger, story.alliance(), 1)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        Desk.run(
                                stranger,
                                () ->
                                        papers.ofVersion(
                                                stranger, story.alliance(), 1, Papers.Kind.PDF)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> Desk.run(stranger, () -> obligations.of(stranger, story.alliance())))
                .isInstanceOf(NotFound.class);
    }

    private List<VersionSummary> of(Seated side, Founded story) {
        return Desk.as(
                side.the(Role.VIEWER), () -> versions.of(CurrentActor.get(), story.alliance()));
    }

    private AgreementText text(Founded story, int number) {
        return Desk.as(
                story.seum().the(Role.VIEWER),
                () -> versions.text(CurrentActor.get(), story.alliance(), number));
    }

    private List<String> kinds(Founded story) {
        return Desk.as(
                        story.seum().the(Role.VIEWER),
                        () ->
                                ledger.latest(
                                        CurrentActor.get(),
                                        story.alliance().circle(),
                                        Long.MAX_VALUE,
                                        10))
                .stream()
                .map(LedgerEntry::kind)
                .toList();
    }

    private List<Boolean> gateOf(Founded story) {
        return Desk.as(
                        story.seum().the(Role.VIEWER),
                        () ->
                                gate.itemsOf(
                                        CurrentActor.get(),
                                        alliances.get(CurrentActor.get(), story.alliance()),
                                        Stage.DESIGN))
                .stream()
                .map(GateItem::done)
                .toList();
    }

    private java.util.UUID pledge(
            Founded story, String what, Optional<java.util.UUID> owner, int days) {
        var pledge =
                new Pledges.NewPledge(
                        Optional.empty(),
                        what,
                        owner,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(days));
        return Desk.as(
                story.hanbit().the(Role.MANAGER),
                () -> pledges.add(CurrentActor.get(), story.alliance(), pledge));
    }

    private List<Obligation> owed(Founded story) {
        return Desk.as(
                story.hanbit().the(Role.VIEWER),
                () -> obligations.of(CurrentActor.get(), story.alliance()));
    }

    private byte[] print(Founded story, Seated side, Papers.Kind kind) throws IOException {
        var out = new ByteArrayOutputStream();
        Desk.as(
                        side.the(Role.VIEWER),
                        () -> papers.ofVersion(CurrentActor.get(), story.alliance(), 1, kind))
                .writeTo(out);
        return out.toByteArray();
    }

    private static List<String> words(AgreementText text) {
        var words =
                text.articles().stream()
                        .flatMap(article -> article.parsed().paragraphs().stream())
                        .map(paragraph -> paragraph.text())
                        .collect(Collectors.toList());
        words.addAll(List.of(text.title(), text.opening(), text.closing()));
        return words;
    }

    private static String pdf(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String docx(byte[] file) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    /** Where a line breaks and which space it uses is the page's matter. A page's foot may stand between two lines. */
    private static String squeezed(String text) {
        return text.replaceAll("협약서 1판 · 내용 지문 [0-9a-f ]{9}.*", "").replaceAll("[\\s\\u00a0]+", "");
    }
}
