package org.hamkke.fit.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.hamkke.ProductTest;
import org.hamkke.demo.Visit;
import org.hamkke.fit.Candidates;
import org.hamkke.fit.RankingView;
import org.hamkke.fit.Rankings;
import org.hamkke.fit.Scores;
import org.hamkke.fit.Selections;
import org.hamkke.fit.TheChoice;
import org.hamkke.identity.Passes;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.hamkke.partner.Partners;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The matrix shows the calls that give its figures again, and they do. */
@ProductTest
class RecalculationTest {
    @Autowired MockMvc mvc;
    @Autowired Seats seats;
    @Autowired Passes passes;
    @Autowired Partners directory;
    @Autowired Selections selections;
    @Autowired Candidates candidates;
    @Autowired Scores scores;
    @Autowired Rankings rankings;

    private TheChoice choice;

    @BeforeEach
    void score() {
        choice = TheChoice.among(seats, directory, selections, candidates, "여울로지스", "잇다비전");
        var rater = choice.hanbit().the(Role.MANAGER);
        choice.score(selections, scores, rater, 0, 71, 64, 80);
        choice.score(selections, scores, rater, 1, 83, 90, 62);
        choice.score(selections, scores, choice.hanbit().the(Role.CONTRIBUTOR), 0, 70, 65, 81);
    }

    @Test
    void theCallsOnThePageGiveTheFiguresOfThePage() throws Exception {
        var calls = new ShownCalls(page()).all();
        var calculator = Calculator.of(mvc, seats, passes, "calculate");
        var view = view();
        int first = view.standings().rankedAt(0);

        assertThat(calls)
                .extracting(ShownCalls.Call::method)
                .containsExactly("weighted-sum", "smaa");
        var totals = calls.getFirst().answer(calculator);
        assertThat(totals.at("/scores/0").asDouble()).isEqualTo(view.standings().total(first));
        assertThat(totals.at("/ranking").toString()).isEqualTo("[0,1]");
        var places = calls.getLast().answer(calculator);
        assertThat(places.at("/acceptability/0/0").asDouble())
                .isEqualTo(view.robustness().orElseThrow().result().firstShare(0));
    }

    @Test
    void theCallsNameTheirCandidatesAndCriteriaByNumber() throws Exception {
        assertThat(page())
                .contains("<code>0</code> 잇다비전 · <code>1</code> 여울로지스")
                .contains("<code>2</code> 조직 문화");
    }

    private String page() throws Exception {
        var visit = Visit.of(mvc, choice.hanbit(), Role.MANAGER);
        return visit.open("/selections/" + choice.id()).getContentAsString(UTF_8);
    }

    private RankingView view() {
        var actor = choice.hanbit().the(Role.MANAGER);
        return CurrentActor.as(actor, () -> rankings.of(actor, choice.id()));
    }
}
