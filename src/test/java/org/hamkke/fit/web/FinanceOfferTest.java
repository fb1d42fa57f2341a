package org.hamkke.fit.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hamkke.ProductTest;
import org.hamkke.demo.Visit;
import org.hamkke.finance.Figures;
import org.hamkke.finance.Source;
import org.hamkke.finance.Statements;
import org.hamkke.finance.ratio.Account;
import org.hamkke.finance.ratio.Scope;
import org.hamkke.fit.Candidates;
import org.hamkke.fit.Score;
import org.hamkke.fit.Scores;
import org.hamkke.fit.Selections;
import org.hamkke.fit.TheChoice;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.Role;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.Partners;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class FinanceOfferTest {
    private static final int FINANCES = 1;

    @Autowired MockMvc mvc;
    @Autowired Seats seats;
    @Autowired Partners partners;
    @Autowired Statements statements;
    @Autowired Selections selections;
    @Autowired Candidates candidates;
    @Autowired Scores scores;

    private TheChoice choice;
    private Actor minsu;
    private Visit visit;
    private PartnerId yeoul;
    private String sheet = "";

    @BeforeEach
    void openAChoice() throws Exception {
        choice = TheChoice.among(seats, partners, selections, candidates, "여울로지스", "두레박로직스");
        minsu = choice.hanbit().the(Role.MANAGER);
        visit = Visit.of(mvc, choice.hanbit(), Role.MANAGER);
        yeoul = choice.partners().getFirst();
        sheet = "/selections/" + choice.id() + "/candidates/" + yeoul + "/scores";
    }

    @Test
    void theFactsAreOfferedAndCountForNothingUntilARaterTakesThem() throws Exception {
        enterFigures();

        assertThat(page(sheet))
                .contains("재무 자료로 본 제안: 75점", "부채비율 100%(75점)", "2024년 감사보고서", takes());
        assertThat(mine()).isEmpty();
    }

    @Test
    void oneButtonMakesItTheRatersScoreWithItsEvidence() throws Exception {
        enterFigures();

        var taken = visit.submit(sheet, row("60", "현장 방문", takes()));

        assertThat(taken.getRedirectedUrl()).isEqualTo(sheet);
        var score = mine().getFirst();
        assertThat(score.points()).isEqualTo(75);
        assertThat(score.evidence()).contains("2024년 재무", "부채비율 100%(75점)", "엑셀 파일");
        assertThat(score.link()).endsWith("/partners/" + yeoul + "/finance");
        assertThat(page(sheet))
                .as("what else was typed is a draft, not lost and not handed in")
                .contains("value=\"60\"", "현장 방문");
        assertThat(mine()).hasSize(1);
    }

    @Test
    void takenAgainOrElsewhereMeanwhileItIsStaleAndTold() throws Exception {
        enterFigures();
        visit.submit(sheet, row("", "", takes()));
        change(900);

        assertThat(visit.submit(sheet, row("", "", takes())).getStatus()).isEqualTo(409);
        assertThat(mine().getFirst().points()).isEqualTo(75);
    }

    @Test
    void whereTheFiguresSayTooLittleNothingIsOffered() throws Exception {
        assertThat(page(sheet)).doesNotContain("재무 자료로 본 제안");
        assertThat(visit.submit(sheet, row("", "", takes())).getStatus()).isEqualTo(404);
    }

    @Test
    void aSheetOfOneCriterionOffersForEachCandidate() throws Exception {
        enterFigures();
        var at = "/selections/" + choice.id() + "/criteria/" + criterion(FINANCES) + "/scores";

        assertThat(page(at)).contains(takes()).doesNotContain("take:" + choice.partners().get(1));
        assertThat(page(at.replace(criterion(FINANCES), criterion(0)))).doesNotContain("take:");
    }

    @Test
    void aScoreFarFromTheFactsIsShownBesideThem() throws Exception {
        enterFigures();
        visit.submit(sheet, row("", "", takes()));
        change(900);

        assertThat(page("/selections/" + choice.id() + "/candidates/" + yeoul))
                .containsPattern("재무 자료로 보면 \\d+점, 평가자 평균은 75점이라 \\d+점 차이예요.")
                .contains("note note--warn");
    }

    private void enterFigures() {
        CurrentActor.run(minsu, () -> statements.add(minsu, yeoul, figures(100)));
    }

    private void change(long liabilities) {
        CurrentActor.run(minsu, () -> statements.change(minsu, yeoul, figures(liabilities), 0));
    }

    private static Figures figures(long liabilities) {
        var won =
                Map.of(
                        Account.LIABILITIES, Money.won(liabilities),
                        Account.EQUITY, Money.won(100),
                        Account.CURRENT_ASSETS, Money.won(100),
                        Account.CURRENT_LIABILITIES, Money.won(100),
                        Account.REVENUE, Money.won(100),
                        Account.OPERATING_PROFIT, Money.won(10));
        return Figures.written(Year.of(2024), Scope.SEPARATE, won, Source.SHEET, "2024년 감사보고서");
    }

    /** The whole sheet as the browser sends it, something typed into the first criterion, and the button. */
    private String[] row(String points, String evidence, String act) {
        var sent = new ArrayList<String>();
        for (int i = 0; i < 3; i++)
            sent.addAll(
                    List.of(
                            "partner",
                            yeoul.toString(),
                            "criterion",
                            criterion(i),
                            "version",
                            "0",
                            "points",
                            i == 0 ? points : "",
                            "evidence",
                            i == 0 ? evidence : "",
                            "link",
                            ""));
        sent.addAll(List.of("act", act));
        return sent.toArray(String[]::new);
    }

    private String takes() {
        return "take:" + yeoul + ":" + criterion(FINANCES);
    }

    private String criterion(int i) {
        return CurrentActor.as(
                minsu, () -> selections.get(minsu, choice.id()).criteria().get(i).id().toString());
    }

    private List<Score> mine() {
        return CurrentActor.as(minsu, () -> scores.mine(minsu, choice.id(), List.of(yeoul)));
    }

    private String page(String path) throws Exception {
        MockHttpServletResponse response = visit.open(path);
        return response.getContentAsString(UTF_8);
    }
}
