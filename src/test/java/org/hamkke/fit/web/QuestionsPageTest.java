package org.hamkke.fit.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamkke.fit.web.TheWorkbench.text;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.ArrayList;
import java.util.List;
import org.hamkke.ProductTest;
import org.hamkke.demo.Visit;
import org.hamkke.fit.CriteriaLocks;
import org.hamkke.fit.CriterionId;
import org.hamkke.fit.Question;
import org.hamkke.fit.Questions;
import org.hamkke.fit.Score;
import org.hamkke.fit.Scores;
import org.hamkke.fit.Selections;
import org.hamkke.fit.TheChoice;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.hamkke.partner.PartnerId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ProductTest
@Import(TheWorkbench.class)
class QuestionsPageTest {
    private static final int CULTURE = 2;

    @Autowired TheWorkbench workbench;
    @Autowired Selections selections;
    @Autowired Questions questions;
    @Autowired Scores scores;
    @Autowired CriteriaLocks locks;

    private TheChoice choice;
    private Actor minsu;
    private Visit visit;
    private CriterionId culture;
    private PartnerId yeoul;
    private String path = "";
    private String sheet = "";

    @BeforeEach
    void cultureAsksWhatLiesReady() throws Exception {
        choice = workbench.four();
        minsu = choice.hanbit().the(Role.MANAGER);
        visit = workbench.visit(choice.hanbit(), Role.MANAGER);
        yeoul = choice.partners().getFirst();
        culture =
                CurrentActor.as(
                        minsu,
                        () -> selections.get(minsu, choice.id()).criteria().get(CULTURE).id());
        path = "/selections/" + choice.id() + "/criteria/" + culture + "/questions";
        sheet = "/selections/" + choice.id() + "/candidates/" + yeoul + "/scores";
        unlock();
        assertThat(visit.submit(path + "/template", "template", "culture").getStatus())
                .isEqualTo(302);
    }

    /** Every score locks the criteria. */
    private void unlock() {
        CurrentActor.run(minsu, () -> locks.unlock(minsu, choice.id(), "물음을 고쳐요"));
    }

    @Test
    void theSheetAsksAndTheScoreIsTheMeanOfWhatWasAnswered() throws Exception {
        assertThat(text(visit.open(sheet))).contains("답이 오기까지 얼마나 걸리나요?", "0점으로 치지 않고", "82점을 줬어요");

        answer(1, "75", "50", "50");

        var score = mine();
        assertThat(score.points()).isEqualTo(58);
        assertThat(score.answers()).hasSize(3);
        assertThat(candidate()).contains("물음 5개 중 3개에 답함", "아직 아무도 답하지 않았어요", "산술평균");
    }

    @Test
    void whatIsNotAnsweredAtAllTakesTheScoreBack() throws Exception {
        answer(1, "75");
        answer(2);

        assertThat(all()).noneMatch(score -> score.raterId().equals(minsu.person().value()));
    }

    @Test
    void aQuestionTakenOutNoLongerCountsAndComesBackWithItsAnswers() throws Exception {
        answer(1, "0", "100");
        var first = asked().getFirst();

        var locked = visit.submit(path + "/" + first.id() + "/remove");
        assertThat(locked.getStatus()).as("nothing goes from under a score").isEqualTo(422);
        assertThat(text(visit.open(path))).contains("잠겨 있어서").doesNotContain("/remove");

        unlock();
        var taken = visit.submit(path + "/" + first.id() + "/remove");

        assertThat(taken.getRedirectedUrl()).isEqualTo(path);
        assertThat(mine().points()).isEqualTo(100);
        assertThat(text(visit.open(path))).contains("뺀 물음", first.text());
        answer(2, "50");
        assertThat(mine().points()).isEqualTo(50);
        assertThat(candidate()).contains("물음 4개 중 1개에 답함");
        unlock();
        visit.submit(path + "/" + first.id() + "/restore");
        assertThat(mine().points()).as("the 0 from before beside the 50").isEqualTo(25);
    }

    @Test
    void questionsAreMovedAndWrittenAnew() throws Exception {
        var second = asked().get(1);

        visit.submit(path + "/" + second.id() + "/place", "step", "-1");
        assertThat(asked().getFirst().id()).isEqualTo(second.id());

        var saved = visit.submit(path + "/" + second.id(), written("새로 물어요", "0"));
        assertThat(saved.getRedirectedUrl()).isEqualTo(path);
        assertThat(asked().getFirst().text()).isEqualTo("새로 물어요");

        var stale = visit.submit(path + "/" + second.id(), written("늦은 물음", "0"));
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(text(stale)).contains("<ins>늦은 물음</ins>", "<ins>새로 물어요</ins>");
    }

    @Test
    void aQuestionWithoutWordsIsRefusedBesideItsField() throws Exception {
        var refused = visit.submit(path, written(" ", "0"));

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("물음을 300자 안으로", "aria-invalid=\"true\"", "답 25");
    }

    @Test
    void aProgramAnswersTooAndWritesNoPointsOfItsOwn() throws Exception {
        var body =
                "{\"partner\":\"%s\",\"criterion\":\"%s\",\"version\":1,%s}"
                        .formatted(yeoul, culture, "%s");
        var to = "/api/v1/selections/" + choice.id() + "/scores";
        var answers = body.formatted("\"answers\":{\"%s\":25}".formatted(asked().getFirst().id()));

        var refused = call(to, body.formatted("\"points\":90"));
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(call(to, answers))).contains("\"points\":25");
        assertThat(text(workbench.api(choice.hanbit(), Role.VIEWER, path)))
                .contains("답이 오기까지 얼마나 걸리나요?");
    }

    @Test
    void anotherCompanyAndASignedOutVisitorFindNothing() throws Exception {
        var stranger = workbench.stranger();

        assertThat(workbench.visit(stranger, Role.MANAGER).open(path).getStatus()).isEqualTo(404);
        assertThat(workbench.api(stranger, Role.MANAGER, path).getStatus()).isEqualTo(404);
        assertThat(workbench.signedOut().open(path).getRedirectedUrl()).contains("/sign-in");
        assertThat(workbench.visit(choice.hanbit(), Role.VIEWER).submit(path, written("?", "0")))
                .matches(answer -> answer.getStatus() == 403 || answer.getStatus() == 422);
    }

    private org.springframework.mock.web.MockHttpServletResponse call(String to, String body)
            throws Exception {
        return workbench.api(
                choice.hanbit(),
                Role.MANAGER,
                put(to).contentType("application/json").content(body.getBytes(UTF_8)));
    }

    private static String[] written(String text, String version) {
        var sent = new ArrayList<>(List.of("text", text, "version", version));
        for (int k = 0; k < 5; k++) sent.addAll(List.of("anchor" + k * 25, "답 " + k * 25));
        return sent.toArray(String[]::new);
    }

    /** The first questions of culture, on the sheet as the browser sends it. */
    private void answer(int version, String... points) throws Exception {
        var sent = new ArrayList<>(List.of("partner", yeoul.toString()));
        sent.addAll(List.of("criterion", culture.toString(), "version", "" + version));
        sent.addAll(List.of("points", "", "evidence", "면담", "link", "", "act", "done"));
        for (int k = 0; k < points.length; k++)
            sent.addAll(
                    List.of(
                            "answer:" + yeoul + ":" + culture + ":" + asked().get(k).id(),
                            points[k]));
        assertThat(visit.submit(sheet, sent.toArray(String[]::new)).getStatus()).isEqualTo(302);
    }

    private List<Question> asked() {
        return CurrentActor.as(
                minsu,
                () ->
                        questions.of(minsu, choice.id(), culture).stream()
                                .filter(Question::used)
                                .toList());
    }

    private Score mine() {
        return all().stream()
                .filter(score -> score.raterId().equals(minsu.person().value()))
                .findFirst()
                .orElseThrow();
    }

    private List<Score> all() {
        return CurrentActor.as(
                minsu,
                () ->
                        scores.of(minsu, choice.id(), List.of(yeoul)).stream()
                                .filter(score -> score.criterionId().equals(culture.value()))
                                .toList());
    }

    private String candidate() throws Exception {
        return text(visit.open("/selections/" + choice.id() + "/candidates/" + yeoul));
    }
}
