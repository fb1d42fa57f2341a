package org.hamkke.fit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamkke.fit.web.TheWorkbench.text;

import java.time.Year;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hamkke.ProductTest;
import org.hamkke.demo.Visit;
import org.hamkke.finance.Figures;
import org.hamkke.finance.Source;
import org.hamkke.finance.Statements;
import org.hamkke.finance.ratio.Account;
import org.hamkke.finance.ratio.Scope;
import org.hamkke.fit.SelectionRecord;
import org.hamkke.fit.SelectionRecords;
import org.hamkke.fit.TheChoice;
import org.hamkke.fit.TheDecision;
import org.hamkke.fit.picture.Picture;
import org.hamkke.fit.picture.Stated;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a candidate's statements come to stands beside the raters' scores: in the matrix, in the record, on paper. */
@ProductTest
@Import(TheWorkbench.class)
class StatedFiguresTest {
    private static final String RATIOS = "부채비율 900%(0점), 유동비율 20%(0점), 영업이익률 10%(100점)";

    @Autowired TheWorkbench workbench;
    @Autowired Statements statements;
    @Autowired SelectionRecords records;

    TheChoice choice;
    Actor minsu;
    Visit manager;
    String at;

    /** Raters give 여울로지스 72 for its finances; its statements say 33. */
    @BeforeEach
    void statementsOfTheFirstAreKnown() throws Exception {
        choice = workbench.four();
        minsu = choice.hanbit().the(Role.MANAGER);
        manager = workbench.visit(choice.hanbit(), Role.MANAGER);
        at = "/selections/" + choice.id();
        enter(0, 900);
    }

    @Test
    void theMatrixMarksThemInTheirOwnCellAlone() throws Exception {
        var page = text(manager.open(at));

        assertThat(page.split("title=\"재무 자료로", -1)).as("in one cell").hasSize(2);
        assertThat(page)
                .contains("재무 33", "재무 자료로 보면 33점, 평가자 평균은 72점이라 39점 차이예요.", RATIOS)
                .contains("25점 이상 다르면 밑줄", "<u>재무 33</u>");
    }

    @Test
    void nearToTheRatersTheyAreNotUnderlined() throws Exception {
        change(0, 100);

        assertThat(text(manager.open(at))).contains("재무 자료로 보면 58점", ">재무 58</small>");
    }

    @Test
    void theyStandWhereNobodyHasScoredYet() throws Exception {
        enter(3, 100);

        assertThat(text(manager.open(at))).contains("title=\"재무 자료로 보면 58점이에요.");
    }

    @Test
    void withoutStatementsTheMatrixSaysNothingOfThem() throws Exception {
        var other = workbench.four();

        assertThat(text(manager.open("/selections/" + other.id())))
                .doesNotContain("재무 자료로", "facts-key");
    }

    @Test
    void aRecordFreezesThemWithWhatTheyRestOn() throws Exception {
        var stated = decided().picture().basis().finances().statements().getFirst();

        assertThat(stated.points()).isEqualTo(33);
        assertThat(stated.year()).isEqualTo(2024);
        assertThat(stated.ratios()).extracting(Stated.Ratio::points).containsExactly(0, 0, 100);
        change(0, 100);
        assertThat(text(manager.open(at + "/records/1")))
                .contains("재무 자료와 평가", RATIOS, "2024년 재무.", "엑셀 파일, 별도, 2024년 감사보고서")
                .contains("재무 건전성: 72점, 차이 +39점")
                .contains("여울로지스 · 재무 자료 점수: 33점 → 58점");
    }

    @Test
    void theBoardReadsThemOnPaper() throws Exception {
        decided();
        var paper = manager.open(at + "/records/1/report.pdf").getContentAsByteArray();

        try (var document = Loader.loadPDF(paper)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("재무 자료와 평가자 점수", "+39", "재무 자료의 근거", "부채비율 900%(0점)", "2024년 재무");
        }
    }

    @Test
    void aDecisionUponOtherStatementsIsUponSomethingElse() {
        var before = CurrentActor.as(minsu, () -> records.basis(minsu, choice.id())).hash();
        change(0, 100);

        assertThat(CurrentActor.as(minsu, () -> records.basis(minsu, choice.id())).hash())
                .isNotEqualTo(before);
    }

    /** As those were written before statements were kept. */
    @Test
    void aPictureWithoutThemReadsAndKeepsItsText() {
        var text = decided().text().replaceAll("\"finances\":\\{.*?}]},", "");
        assertThat(text).doesNotContain("\"finances\"");

        var old = Picture.read(text);
        assertThat(old.basis().finances()).isNull();
        assertThat(old.text()).isEqualTo(text);
    }

    @Test
    void theTextWithThemReadsBackToTheVerySameText() {
        var text = decided().text();

        assertThat(text).contains("\"finances\":{");
        assertThat(Picture.read(text).text()).isEqualTo(text);
    }

    private SelectionRecord decided() {
        TheDecision.record(
                records, minsu, choice.id(), TheDecision.on(choice.partners().getFirst()));
        return CurrentActor.as(minsu, () -> records.get(minsu, choice.id(), 1));
    }

    private void enter(int candidate, long liabilities) {
        var partner = choice.partners().get(candidate);
        CurrentActor.run(minsu, () -> statements.add(minsu, partner, figures(liabilities)));
    }

    private void change(int candidate, long liabilities) {
        var partner = choice.partners().get(candidate);
        CurrentActor.run(minsu, () -> statements.change(minsu, partner, figures(liabilities), 0));
    }

    private static Figures figures(long liabilities) {
        var won =
                Map.of(
                        Account.LIABILITIES, Money.won(liabilities),
                        Account.EQUITY, Money.won(100),
                        Account.CURRENT_ASSETS, Money.won(20),
                        Account.CURRENT_LIABILITIES, Money.won(100),
                        Account.REVENUE, Money.won(100),
                        Account.OPERATING_PROFIT, Money.won(10));
        return Figures.written(Year.of(2024), Scope.SEPARATE, won, Source.SHEET, "2024년 감사보고서");
    }
}
