package org.hamkke.fit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamkke.fit.web.TheWorkbench.text;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hamkke.ProductTest;
import org.hamkke.demo.Visit;
import org.hamkke.fit.SelectionRecords;
import org.hamkke.fit.TheChoice;
import org.hamkke.fit.TheDecision;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.ContentHash;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;

@ProductTest
@Import(TheWorkbench.class)
class RecordsPageTest {
    @Autowired TheWorkbench workbench;
    @Autowired SelectionRecords records;

    TheChoice choice;
    Actor minsu;
    Visit manager;
    String path;

    @BeforeEach
    void aManagerIsSignedIn() throws Exception {
        choice = workbench.four();
        minsu = choice.hanbit().the(Role.MANAGER);
        manager = workbench.visit(choice.hanbit(), Role.MANAGER);
        path = "/selections/" + choice.id() + "/records";
    }

    @Test
    void theFormShowsTheRankingItWillRestOn() throws Exception {
        assertThat(text(manager.open(path + "/new")))
                .contains("여울로지스", "잇다비전", "TOPSIS 벡터, 1위", seen())
                .doesNotContain("별내음AI</span>");
    }

    @Test
    void aManagerDecidesAndReadsTheRecord() throws Exception {
        var answer = submit(seen(), "0", TheDecision.REASON);

        assertThat(answer.getRedirectedUrl()).isEqualTo(path + "/1");
        assertThat(text(manager.open(path + "/1")))
                .contains(
                        "여울로지스를 골랐어요",
                        TheDecision.REASON,
                        "박지훈 대리",
                        "납기가 걱정돼요.",
                        "얼려 둔 내용이 우리 기록의 지문과 같아요",
                        "기록한 뒤로 달라진 것이 없어요");
        assertThat(text(manager.open("/selections"))).contains("정함", "<span>여울로지스</span>");
        assertThat(text(workbench.api(choice.hanbit(), Role.VIEWER, "/selections")))
                .contains("\"state\":\"DECIDED\"", "\"chosen\":\"여울로지스\"");
        assertThat(text(manager.open(path))).contains("1호 · 여울로지스", "지금 결정");
    }

    @Test
    void twoIdenticalRequestsDecideOnce() throws Exception {
        var once = UUID.randomUUID().toString();
        var first = submit(seen(), "0", TheDecision.REASON, "_once", once);
        var second = submit(seen(), "0", TheDecision.REASON, "_once", once);

        assertThat(second.getRedirectedUrl()).isEqualTo(first.getRedirectedUrl());
        assertThat(count()).isOne();
    }

    @Test
    void whatIsMissingIsSaidBesideTheFieldAndNothingIsLost() throws Exception {
        var answer = submit(seen(), "0", " ");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("id=\"reason-error\"", "납기가 걱정돼요.", "checked");
        assertThat(count()).isZero();
    }

    @Test
    void whatChangedMeanwhileIsShownBesideWhatWasSeen() throws Exception {
        var seen = seen();
        workbench.scoreAgain(choice, minsu, 1, 99, 99, 99);
        var answer = submit(seen, "0", TheDecision.REASON, "shown", "1. 잇다비전 83.4");

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(text(answer))
                .contains("1. 잇다비전 83.4", "1. 잇다비전 99.0", TheDecision.REASON, seen());
        assertThat(count()).isZero();
    }

    @Test
    void oneMoreRowKeepsWhatWasTyped() throws Exception {
        var answer = submit(seen(), "0", TheDecision.REASON, "more", "dissent");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(text(answer)).contains("납기가 걱정돼요.", "dissenter-3");
        assertThat(count()).isZero();
    }

    @Test
    void whatChangedAfterwardsStandsBesideIt() throws Exception {
        decided();
        workbench.scoreAgain(choice, minsu, 1, 82, 92, 60);

        assertThat(text(manager.open(path + "/1"))).contains("잇다비전 · 조직 문화", "74점 → 60점");
    }

    @Test
    void theBoardGetsItOnPaper() throws Exception {
        decided();
        var pdf = manager.open(path + "/1/report.pdf");

        assertThat(pdf.getContentType()).isEqualTo("application/pdf");
        assertThat(read(pdf.getContentAsByteArray()))
                .contains(
                        "제휴 후보 검토 보고서",
                        "여울로지스를 선정하였습니다",
                        "박지훈 대리",
                        "SMAA-2",
                        "현장 방문",
                        "부록 가",
                        hash().substring(0, 20));
        assertThat(
                        read(
                                workbench
                                        .api(choice.hanbit(), Role.VIEWER, path + "/1/report")
                                        .getContentAsByteArray()))
                .contains("제휴 후보 검토 보고서");
    }

    private static String read(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void theOriginalHasTheHashThatTheRecordNames() throws Exception {
        decided();
        var original = text(manager.open(path + "/1/picture.json"));

        assertThat(ContentHash.ofText(original).value()).isEqualTo(hash());
        assertThat(text(workbench.api(choice.hanbit(), Role.VIEWER, path + "/1/picture")))
                .isEqualTo(original);
    }

    @Test
    void theOpenApiDecidesAndReads() throws Exception {
        var basis =
                text(
                        workbench.api(
                                choice.hanbit(),
                                Role.MANAGER,
                                "/selections/" + choice.id() + "/basis"));
        assertThat(basis)
                .contains("\"hash\":\"" + seen() + "\"", "\"version\":0", "\"criteria\":[");
        var request =
                post("/api/v1" + path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(
                                """
                                {"version": 0, "basis": "%s", "chosen": ["%s"], "reason": "견고해요", "decidedOn": "2026-01-15",
                                 "deciders": ["이서연 상무"], "dissents": [{"who": "박지훈 대리", "why": "납기"}]}
                                """
                                        .formatted(seen(), choice.partners().getFirst()));

        var answer = workbench.api(choice.hanbit(), Role.MANAGER, request);
        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(text(answer))
                .contains("\"intact\":true", "\"number\":1", "\"contentHash\":\"" + hash() + "\"");
        assertThat(workbench.api(choice.hanbit(), Role.MANAGER, request).getStatus())
                .isEqualTo(409);
        assertThat(text(workbench.api(choice.hanbit(), Role.VIEWER, path)))
                .contains("\"items\":[{\"number\":1");
        assertThat(text(workbench.api(choice.hanbit(), Role.VIEWER, path + "/1")))
                .contains("\"since\":[]");
    }

    @Test
    void aViewerReadsButDoesNotDecide() throws Exception {
        decided();
        var viewer = workbench.visit(choice.hanbit(), Role.VIEWER);

        assertThat(viewer.open(path + "/1").getStatus()).isEqualTo(200);
        assertThat(text(viewer.open(path))).doesNotContain("/records/new");
        assertThat(
                        viewer.submit(
                                        path, "version", "1", "seen", seen(), "nobody", "true",
                                        "reason", "까닭")
                                .getStatus())
                .isEqualTo(422);
        assertThat(count()).isOne();
    }

    @Test
    void anotherCompanyAndASignedOutVisitorFindNothing() throws Exception {
        decided();
        var stranger = workbench.visit(workbench.stranger(), Role.EXECUTIVE);

        for (var end :
                List.of("", "/new", "/1", "/1/report.pdf", "/1/workbook.xlsx", "/1/picture.json")) {
            assertThat(stranger.open(path + end).getStatus()).as(end).isEqualTo(404);
            assertThat(workbench.signedOut().open(path + end).getStatus()).as(end).isIn(302, 303);
        }
        assertThat(
                        stranger.submit(path, "version", "1", "seen", seen(), "nobody", "true")
                                .getStatus())
                .isEqualTo(404);
        for (var end : List.of("", "/1", "/1/report", "/1/workbook", "/1/picture"))
            assertThat(workbench.api(workbench.stranger(), Role.EXECUTIVE, path + end).getStatus())
                    .as(end)
                    .isEqualTo(404);
    }

    private MockHttpServletResponse submit(
            String seen, String version, String reason, String... more) throws Exception {
        var sent =
                new String[] {
                    "seen",
                    seen,
                    "version",
                    version,
                    "reason",
                    reason,
                    "chosen",
                    choice.partners().getFirst().toString(),
                    "method",
                    "weighted-sum",
                    "decidedOn",
                    "2026-01-15",
                    "deciders",
                    "이서연 상무\n김민수 과장",
                    "dissenter",
                    "박지훈 대리",
                    "dissent",
                    "납기가 걱정돼요."
                };
        var all =
                java.util.stream.Stream.of(sent, more)
                        .flatMap(java.util.Arrays::stream)
                        .toArray(String[]::new);
        return manager.submit(path, all);
    }

    private String seen() {
        return CurrentActor.as(minsu, () -> records.basis(minsu, choice.id())).hash().value();
    }

    private void decided() {
        TheDecision.record(
                records, minsu, choice.id(), TheDecision.on(choice.partners().getFirst()));
    }

    private int count() {
        return CurrentActor.as(minsu, () -> records.list(minsu, choice.id())).size();
    }

    private String hash() {
        return CurrentActor.as(minsu, () -> records.get(minsu, choice.id(), 1))
                .proof()
                .stored()
                .value();
    }
}
