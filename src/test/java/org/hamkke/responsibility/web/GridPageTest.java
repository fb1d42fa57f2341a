package org.hamkke.responsibility.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.hamkke.ProductTest;
import org.hamkke.alliance.Alliances;
import org.hamkke.demo.Founded;
import org.hamkke.demo.Program;
import org.hamkke.demo.Seated;
import org.hamkke.demo.Visit;
import org.hamkke.identity.Invitations;
import org.hamkke.identity.Letters;
import org.hamkke.identity.Passes;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.hamkke.responsibility.Holders;
import org.hamkke.responsibility.Matrix;
import org.hamkke.responsibility.Responsibilities;
import org.hamkke.responsibility.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class GridPageTest {
    @Autowired MockMvc mvc;
    @Autowired Passes passes;
    @Autowired Seats seats;
    @Autowired Alliances alliances;
    @Autowired Invitations invitations;
    @Autowired Letters letters;
    @Autowired Responsibilities responsibilities;
    @Autowired Holders holders;

    Founded story;
    String path;
    Visit minsu;

    @BeforeEach
    void aManagerIsSignedIn() throws Exception {
        story = Founded.of(seats, alliances, invitations, letters);
        path = "/alliances/" + story.alliance() + "/responsibility";
        minsu = visit(story.hanbit(), Role.MANAGER);
    }

    @Test
    void theStarterSetFillsAnEmptyGrid() throws Exception {
        assertThat(text(minsu.open(path))).contains("아직 업무 분담이 없어요");

        minsu.submit(path + "/template");

        assertThat(text(visit(story.seum(), Role.MANAGER).open(path)))
                .contains(
                        "공동 기획",
                        "공동 운영위원회",
                        "업무 10개를 담당 5명이 나눠요.",
                        "책임(A)이 없어요",
                        "data-mark=\"gap\"");
    }

    @Test
    void aCellSavedByScriptAnswersWithTheNewVersionAndItsWords() throws Exception {
        var task = oneTask();

        var answer = swap(minsu, task, "0", "A");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(text(answer))
                .contains("name=\"version\" value=\"1\"", "수행(R)이 없어요")
                .doesNotContain("<html");
    }

    @Test
    void aStaleCellKeepsWhatStandsAndSaysSo() throws Exception {
        var task = oneTask();
        swap(visit(story.seum(), Role.MANAGER), task, "0", "A");

        var answer = swap(minsu, task, "0", "R");

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(text(answer)).contains("방금 고른 글자는 저장하지 않았어요");
        assertThat(matrix().tasks().getFirst().cells().values())
                .extracting(Object::toString)
                .containsExactly("A");
    }

    @Test
    void withoutScriptsTheWholeRowIsSavedAndAConflictShowsBothTexts() throws Exception {
        var task = oneTask();
        var holder = "letter." + matrix().holders().getFirst().id();
        var saved =
                minsu.submit(
                        path + "/tasks/" + task.id() + "/letters", "version", "0", holder, "A/R");
        assertThat(saved.getRedirectedUrl()).isEqualTo(path + "#task-" + task.id());

        var stale =
                minsu.submit(
                        path + "/tasks/" + task.id() + "/letters", "version", "0", holder, "C");

        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(text(stale)).contains("<ins>C</ins>", "<ins>A/R</ins>");
    }

    @Test
    void aTaskWithoutANameIsRefusedBesideItsField() throws Exception {
        var task = oneTask();

        var answer =
                minsu.submit(
                        path + "/tasks/" + task.id(),
                        "version",
                        "0",
                        "name",
                        " ",
                        "note",
                        "여기까지 적어 둔 설명");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer))
                .contains("업무 이름을 120자 안으로", "여기까지 적어 둔 설명", "aria-invalid=\"true\"");
    }

    @Test
    void aPersonOfEitherSideBecomesAColumn() throws Exception {
        var taekyung = story.seum().the(Role.MANAGER).person().toString();

        minsu.submit(
                path + "/holders",
                "person",
                taekyung,
                "version",
                "0",
                "name",
                "",
                "party",
                "",
                "description",
                "",
                "renewsOn",
                "");

        assertThat(matrix().holders().getFirst().name()).isEqualTo("오태경\u00a0차장");
        assertThat(matrix().holders().getFirst().party()).isNotNull();
    }

    @Test
    void aRemovalOffersItsUndo() throws Exception {
        var task = oneTask();
        minsu.submit(path + "/tasks/" + task.id() + "/removal");
        assertThat(matrix().tasks()).isEmpty();

        minsu.submit(path + "/tasks/" + task.id() + "/return");

        assertThat(matrix().tasks()).hasSize(1);
    }

    @Test
    void aSoundGridGoesToTheKeysAndTheCardShowsThem() throws Exception {
        var task = oneTask();
        swap(minsu, task, "0", "A/R");
        var drafted = as(() -> responsibilities.draft(manager(), story.alliance()));

        minsu.submit(path + "/proposal", "fingerprint", drafted.fingerprint().value());

        assertThat(text(visit(story.seum(), Role.EXECUTIVE).open(path)))
                .contains("열쇠 2개 남음", "/assents/");
    }

    @Test
    void aGridWithAGapIsRefusedInWords() throws Exception {
        oneTask();
        var drafted = as(() -> responsibilities.draft(manager(), story.alliance()));

        var answer = minsu.submit(path + "/proposal", "fingerprint", drafted.fingerprint().value());

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("모든 업무에 책임(A) 하나와");
    }

    @Test
    void aViewerSeesLettersAndNoControls() throws Exception {
        swap(minsu, oneTask(), "0", "A");

        assertThat(text(visit(story.seum(), Role.VIEWER).open(path)))
                .contains(">A</abbr>")
                .doesNotContain("<select", "/proposal");
        assertThat(
                        visit(story.seum(), Role.VIEWER)
                                .submit(path + "/tasks", "name", "x")
                                .getStatus())
                .isEqualTo(422);
    }

    @Test
    void aThirdCompanyGetsOneAndTheSame404() throws Exception {
        var task = oneTask();
        var stranger = visit(story.outsider(), Role.EXECUTIVE);

        assertThat(stranger.open(path).getStatus()).isEqualTo(404);
        assertThat(stranger.open(path + "/table.xlsx").getStatus()).isEqualTo(404);
        assertThat(stranger.open(path + "/tasks/" + task.id()).getStatus()).isEqualTo(404);
        assertThat(stranger.submit(path + "/tasks/" + task.id() + "/removal").getStatus())
                .isEqualTo(404);
        assertThat(stranger.submit(path + "/tasks", "name", "x").getStatus()).isEqualTo(404);
    }

    @Test
    void theWorkbookIsAWorkbook() throws Exception {
        swap(minsu, oneTask(), "0", "A");

        var answer = minsu.open(path + "/table.xlsx");

        assertThat(answer.getContentType()).contains("spreadsheetml");
        assertThat(answer.getContentAsByteArray()).startsWith('P', 'K');
    }

    @Test
    void theOpenApiTellsTheSameGrid() throws Exception {
        var task = oneTask();
        var program = Program.of(mvc, passes, manager(), "read");

        assertThat(text(program.read("/api/v1" + path)))
                .contains("\"flaw\":\"no-accountable\"", task.id().toString(), "\"number\":1");
    }

    private Task oneTask() throws Exception {
        CurrentActor.run(
                manager(),
                () ->
                        holders.add(
                                manager(), story.alliance(), Holders.Role.named("공동 운영위원회", null)));
        minsu.submit(path + "/tasks", "name", "견적");
        return matrix().tasks().getFirst();
    }

    private MockHttpServletResponse swap(Visit who, Task task, String version, String letter)
            throws Exception {
        var request =
                post(path + "/tasks/" + task.id() + "/letters")
                        .with(csrf())
                        .header("HX-Request", "true")
                        .param("version", version)
                        .param("letter." + matrix().holders().getFirst().id(), letter);
        return who.perform(request);
    }

    private Matrix matrix() {
        return as(() -> responsibilities.draft(manager(), story.alliance())).matrix();
    }

    private Actor manager() {
        return story.hanbit().the(Role.MANAGER);
    }

    private <T> T as(java.util.function.Supplier<T> work) {
        return Objects.requireNonNull(CurrentActor.as(manager(), work::get));
    }

    private Visit visit(Seated company, Role role) throws Exception {
        return Visit.of(mvc, company, role);
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
