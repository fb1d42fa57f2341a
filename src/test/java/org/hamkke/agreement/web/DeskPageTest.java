package org.hamkke.agreement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hamkke.ProductTest;
import org.hamkke.agreement.Desk;
import org.hamkke.agreement.Versions;
import org.hamkke.agreement.text.ClauseKind;
import org.hamkke.demo.Founded;
import org.hamkke.demo.Program;
import org.hamkke.demo.Seated;
import org.hamkke.demo.Visit;
import org.hamkke.identity.Passes;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
@Import(Desk.class)
class DeskPageTest {
    @Autowired MockMvc mvc;
    @Autowired Desk desk;
    @Autowired Versions versions;
    @Autowired Passes passes;

    @Test
    void fromNothingToASignedAgreementFromBothSeats() throws Exception {
        var story = desk.founded();
        var at = At.desk(story.alliance());
        var manager = Visit.of(mvc, story.hanbit(), Role.MANAGER);
        assertThat(manager.open(at).getContentAsString()).contains("초안 만들기");

        assertThat(manager.submit(at).getRedirectedUrl()).isEqualTo(at + "/draft");
        assertThat(manager.open(at + "/draft").getContentAsString())
                .contains("제15조", "분쟁의 조정", "설계에서 온 내용", "1판으로 올리기");
        assertThat(
                        manager.submit(at + "/versions", "note", "첫 공동 초안", "hash", drafted(story))
                                .getRedirectedUrl())
                .isEqualTo(at + "/versions/1");

        for (var side : List.of(story.seum(), story.hanbit())) {
            var director = Visit.of(mvc, side, Role.EXECUTIVE);
            assertThat(director.open(at).getContentAsString()).contains("동의를 기다려요", "첫 공동 초안");
            assertThat(
                            director.submit(at + "/versions/1/assent", "hash", hash(story))
                                    .getRedirectedUrl())
                    .isEqualTo(at + "/versions/1");
        }
        assertThat(manager.open(at).getContentAsString())
                .contains("서명됨, 효력 시작 전")
                .doesNotContain("id=\"assent\"");
    }

    @Test
    void whoeverIsAskedIsLedToTheDocumentItself() throws Exception {
        var story = desk.put();
        var director = Visit.of(mvc, story.seum(), Role.EXECUTIVE);
        var version = At.version(story.alliance(), 1);

        for (var page : List.of("/", "/notifications", "/alliances/" + story.alliance()))
            assertThat(director.open(page).getContentAsString())
                    .as(page)
                    .contains("href=\"" + version + "\"");
        assertThat(director.open(version).getContentAsString())
                .contains("id=\"assent\"", hash(story));
    }

    @Test
    void whatWasWrittenSinceItWasReadIsNotPutToTheKeys() throws Exception {
        var story = desk.drafted();
        var read = drafted(story);
        var term = desk.clause(story.hanbit(), story.alliance(), ClauseKind.TERM);
        desk.write(story.seum(), story.alliance(), term, "다른 말");

        var answer =
                Visit.of(mvc, story.hanbit(), Role.MANAGER)
                        .submit(At.desk(story.alliance()) + "/versions", "hash", read);

        assertThat(answer.getStatus()).isEqualTo(409);
    }

    @Test
    void twoPeopleOnOneArticleSeeBothTextsAndLoseNone() throws Exception {
        var story = desk.drafted();
        var clause = desk.clause(story.hanbit(), story.alliance(), ClauseKind.CONFIDENTIALITY);
        var path = At.draft(story.alliance()) + "/clauses/" + clause.id();
        var version = String.valueOf(clause.version());
        Visit.of(mvc, story.seum(), Role.MANAGER)
                .submit(path, "heading", "비밀유지", "text", "비밀은 종료 후 3년간 지킨다.", "version", version);

        var late = Visit.of(mvc, story.hanbit(), Role.MANAGER);
        var answer =
                late.submit(
                        path, "heading", "비밀유지", "text", "비밀은 종료 후 7년간 지킨다.", "version", version);

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString())
                .contains("비밀은 종료 후 3년간 지킨다.", "비밀은 종료 후 7년간 지킨다.", "오태경");
        var again =
                late.submit(
                        path,
                        "heading",
                        "비밀유지",
                        "text",
                        "비밀은 종료 후 5년간 지킨다.",
                        "version",
                        String.valueOf(clause.version() + 1));
        assertThat(again.getStatus()).isEqualTo(302);
    }

    @Test
    void aRefusedFormKeepsWhatWasTyped() throws Exception {
        var story = desk.drafted();
        var clause = desk.clause(story.hanbit(), story.alliance(), ClauseKind.LIABILITY);
        var visit = Visit.of(mvc, story.hanbit(), Role.MANAGER);

        var answer =
                visit.submit(
                        At.draft(story.alliance()) + "/clauses/" + clause.id(),
                        "heading",
                        " ",
                        "text",
                        "배상은 시가로 한다.",
                        "version",
                        "0");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("배상은 시가로 한다.", "조 제목을 120자 안으로");

        var pledge =
                visit.submit(
                        At.draft(story.alliance()) + "/pledges",
                        "what",
                        "안전 점검",
                        "due",
                        "",
                        "days",
                        "");
        assertThat(pledge.getStatus()).isEqualTo(422);
        assertThat(pledge.getContentAsString()).contains("안전 점검", "약속을 맡을 회사");

        var terms =
                visit.submit(
                        At.draft(story.alliance()) + "/terms",
                        "title",
                        "새 협약서",
                        "from",
                        "언젠가",
                        "months",
                        "24",
                        "version",
                        "0");
        assertThat(terms.getStatus()).isEqualTo(422);
        assertThat(terms.getContentAsString()).contains("새 협약서", "효력이 생기는 날을");
    }

    @Test
    void theComparisonShowsWordsInAndOut() throws Exception {
        var story = desk.put();
        desk.write(
                story.seum(),
                story.alliance(),
                desk.clause(story.seum(), story.alliance(), ClauseKind.LAW),
                "본 협약의 준거법은 대한민국 법으로 한다.\n관할 법원은 전주지방법원으로 한다.");
        var page =
                Visit.of(mvc, story.hanbit(), Role.VIEWER)
                        .open(At.desk(story.alliance()) + "/compare?from=1&to=0")
                        .getContentAsString();

        assertThat(page).contains("<ins>", "<del>", "전주지방법원으로", "바뀌지 않은 조 19개");
    }

    @Test
    void everyPageOpensInBothLanguages() throws Exception {
        var story = desk.put();
        var clause = desk.clause(story.hanbit(), story.alliance(), ClauseKind.ROLES).id();
        var at = At.desk(story.alliance());
        var visit = Visit.of(mvc, story.hanbit(), Role.MANAGER);
        var pages =
                List.of(
                        "",
                        "/draft",
                        "/versions/1",
                        "/compare",
                        "/obligations",
                        "/draft/terms",
                        "/draft/clauses/" + clause,
                        "/draft/clauses/new",
                        "/draft/pledges/new");
        for (var page : pages)
            for (var language : List.of("ko", "en")) {
                var answer = visit.perform(get(at + page).header("Accept-Language", language));
                assertThat(answer.getStatus()).as(page + " " + language).isEqualTo(200);
            }
    }

    @Test
    void aCommentOfOursNeverReachesTheirPage() throws Exception {
        var story = desk.drafted();
        var clause =
                desk.clause(story.hanbit(), story.alliance(), ClauseKind.SHARING).id().toString();
        var path = At.desk(story.alliance()) + "/comments";
        Visit.of(mvc, story.hanbit(), Role.MANAGER)
                .submit(path, "clause", clause, "circle", "OURS", "comment", "카나리아는 우리만 봐요");

        assertThat(
                        Visit.of(mvc, story.hanbit(), Role.VIEWER)
                                .open(At.draft(story.alliance()))
                                .getContentAsString())
                .contains("카나리아는 우리만 봐요");
        assertThat(
                        Visit.of(mvc, story.seum(), Role.VIEWER)
                                .open(At.draft(story.alliance()))
                                .getContentAsString())
                .doesNotContain("카나리아");
    }

    @Test
    void theDeskLeadsToTheWordsItDoesNotShow() throws Exception {
        var story = desk.drafted();
        var clause =
                desk.clause(story.hanbit(), story.alliance(), ClauseKind.SHARING).id().toString();
        var path = At.comments(story.alliance());
        var visit = Visit.of(mvc, story.hanbit(), Role.MANAGER);
        for (int i = 10; i < 22; i++)
            visit.submit(path, "clause", clause, "circle", "SHARED", "comment", "곁말 " + i);
        var list = path + "?clause=" + clause;

        assertThat(visit.open(At.draft(story.alliance())).getContentAsString())
                .contains("곁말 21", "의견 2건 더 보기", list)
                .doesNotContain("곁말 11");
        assertThat(visit.open(list).getContentAsString()).contains("곁말 21", "곁말 10");
        assertThat(visit.open(list + "&limit=5").getContentAsString())
                .contains("곁말 17", "&amp;after=")
                .doesNotContain("곁말 16");
        assertThat(visit.open(path + "?clause=nowhere").getStatus()).isEqualTo(404);
        assertThat(Visit.of(mvc, story.outsider(), Role.MANAGER).open(path).getStatus())
                .isEqualTo(404);
    }

    @Test
    void filesCarryTheNamesOfAllianceAndVersion() throws Exception {
        var story = desk.signed();
        var visit = Visit.of(mvc, story.seum(), Role.VIEWER);

        var pdf = visit.open(At.version(story.alliance(), 1) + "/pdf");
        var docx = visit.open(At.version(story.alliance(), 1) + "/docx");

        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        assertThat(new String(pdf.getContentAsByteArray(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(
                        java.net.URLDecoder.decode(
                                String.valueOf(pdf.getHeader("Content-Disposition")),
                                StandardCharsets.UTF_8))
                .contains("filename*=UTF-8''현장 에너지 로봇 협약서 1판.pdf");
        assertThat(
                        java.net.URLDecoder.decode(
                                String.valueOf(docx.getHeader("Content-Disposition")),
                                StandardCharsets.UTF_8))
                .contains("협약서 1판.docx");
    }

    @Test
    void aThirdCompanyAnAdministratorAndAViewersPenGetNothing() throws Exception {
        var story = desk.signed();
        var at = At.desk(story.alliance());
        var pages =
                List.of(
                        "",
                        "/draft",
                        "/versions/1",
                        "/versions/1/pdf",
                        "/versions/1/docx",
                        "/draft/pdf",
                        "/compare",
                        "/obligations",
                        "/draft/terms");
        for (var visit :
                List.of(
                        Visit.of(mvc, story.outsider(), Role.EXECUTIVE),
                        Visit.of(mvc, story.hanbit(), Role.ADMINISTRATOR)))
            for (var page : pages)
                assertThat(visit.open(at + page).getStatus()).as(page).isIn(404, 422);
        for (var visit : List.of(Visit.of(mvc, story.outsider(), Role.EXECUTIVE)))
            for (var page : pages)
                assertThat(visit.open(at + page).getStatus()).as(page).isEqualTo(404);
        assertThat(
                        Visit.of(mvc, story.seum(), Role.VIEWER)
                                .submit(at + "/versions", "note", "", "hash", drafted(story))
                                .getStatus())
                .isEqualTo(422);
    }

    @Test
    void theOpenApiTellsItsOwnAndNobodyElse() throws Exception {
        var story = desk.signed();
        var path = "/api/v1/alliances/" + story.alliance() + "/agreement";

        var version = call(story.seum(), path + "/versions/1");
        assertThat(version.getContentAsString(StandardCharsets.UTF_8))
                .contains(hash(story), "\"state\":\"SIGNED\"", "분쟁의 조정");
        assertThat(call(story.hanbit(), path + "/versions").getContentAsString())
                .startsWith("{\"items\":[{\"number\":1");
        assertThat(call(story.hanbit(), path + "/versions/1/checks").getContentAsString())
                .contains("MEDIATION_COMES_BEFORE_COURT");
        assertThat(call(story.hanbit(), path + "/versions/1/pdf").getContentType())
                .isEqualTo("application/pdf");
        assertThat(call(story.hanbit(), path).getStatus()).isEqualTo(404);
        for (var page :
                List.of(
                        "",
                        "/versions",
                        "/versions/1",
                        "/versions/1/pdf",
                        "/versions/1/docx",
                        "/versions/1/checks",
                        "/obligations"))
            assertThat(call(story.outsider(), path + page).getStatus()).as(page).isEqualTo(404);
    }

    private String drafted(Founded story) {
        return desk.draft(story.hanbit(), story.alliance()).hash().value();
    }

    private MockHttpServletResponse call(Seated side, String path) throws Exception {
        return Program.of(mvc, passes, side.the(Role.EXECUTIVE), "read").read(path);
    }

    private String hash(Founded story) {
        return Desk.as(
                        story.seum().the(Role.VIEWER),
                        () -> versions.get(CurrentActor.get(), story.alliance(), 1))
                .hash()
                .value();
    }
}
