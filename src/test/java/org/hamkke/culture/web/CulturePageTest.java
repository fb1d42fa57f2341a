package org.hamkke.culture.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import org.hamkke.ProductTest;
import org.hamkke.alliance.Alliances;
import org.hamkke.assent.Assents;
import org.hamkke.culture.Culture;
import org.hamkke.culture.Cultures;
import org.hamkke.culture.Dimension;
import org.hamkke.culture.Handling;
import org.hamkke.database.TestDatabase;
import org.hamkke.demo.Founded;
import org.hamkke.demo.Program;
import org.hamkke.demo.Newcomer;
import org.hamkke.demo.Seated;
import org.hamkke.demo.Visit;
import org.hamkke.identity.EmailAddress;
import org.hamkke.identity.Invitations;
import org.hamkke.identity.Letters;
import org.hamkke.identity.Passes;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class CulturePageTest {
    @Autowired MockMvc mvc;
    @Autowired Seats seats;
    @Autowired Alliances alliances;
    @Autowired Invitations invitations;
    @Autowired Letters letters;
    @Autowired Newcomer newcomer;
    @Autowired Passes passes;
    @Autowired Assents assents;
    @Autowired Cultures cultures;

    private Founded story;
    private String culture = "";
    private String speed = "";
    private Visit minsu;
    private Visit taekyung;

    @BeforeEach
    void bothManagersAreSignedIn() throws Exception {
        story = Founded.of(seats, alliances, invitations, letters);
        culture = "/alliances/" + story.alliance() + "/culture";
        speed = culture + "/decision-speed";
        minsu = Visit.of(mvc, story.hanbit(), Role.MANAGER);
        taekyung = Visit.of(mvc, story.seum(), Role.MANAGER);
    }

    @Test
    void eachSideDescribesItselfAndTheDifferenceStandsInWords() throws Exception {
        describe(minsu, "4", "며칠이면 돼요", "0");
        assertThat(text(taekyung.open(culture)))
                .contains("며칠이면 돼요", "아직 눈금에서 고르지 않은 곳이 있어요: 세움에너지");

        describe(taekyung, "2", "위원회를 거쳐요", "0");

        assertThat(text(minsu.open(culture)))
                .contains("많이 달라요.", "세움에너지는 ‘부서장 결재로 2–4주’", "서로 다른데 다루는 법을 아직 정하지 않은 곳이 1군데");
    }

    @Test
    void theWayToHandleItTakesEffectByAllKeysAndGetsEditions() throws Exception {
        bothDescribed();
        handle(taekyung, "닷새 안에 두 담당자가 정해요", "0");
        propose(taekyung);
        assertThat(text(minsu.open(speed))).contains("다름을 다루는 법, 열쇠 2개 남음");

        bothTurn();

        assertThat(text(minsu.open(culture)))
                .contains("닷새 안에 두 담당자가 정해요", "1판, ", "모든 열쇠로 정함")
                .doesNotContain("서로 다른데 다루는 법을 아직");
        handle(minsu, "사흘 안에 정해요", "1");
        assertThat(text(taekyung.open(speed))).contains("닷새 안에", "쓰고 있는 글", "사흘 안에 정해요");
        propose(minsu);
        bothTurn();
        assertThat(text(taekyung.open(speed))).contains("2판, ", "이전 판 1개", "닷새 안에");
    }

    @Test
    void theKeyHolderReadsWhatEachSideSaysOfItself() throws Exception {
        bothDescribed();
        handle(taekyung, "닷새 안에 정해요", "0");

        var page = propose(taekyung).getRedirectedUrl();

        assertThat(text(Visit.of(mvc, story.hanbit(), Role.EXECUTIVE).open(page)))
                .contains("의사결정 속도", "부서장 결재로 2–4주 위원회를 거쳐요", "닷새 안에 정해요");
    }

    @Test
    void whoDescribesItselfAnewTakesTheProposalOffTheTable() throws Exception {
        bothDescribed();
        handle(taekyung, "닷새 안에 정해요", "0");
        propose(taekyung);

        describe(minsu, "5", "그날 정해요", "1");

        assertThat(text(minsu.open(speed))).contains("쓰고 있는 글").doesNotContain("열쇠 2개 남음");
    }

    @Test
    void whatWasWrittenSinceItWasReadIsNotPutToTheKeys() throws Exception {
        bothDescribed();
        handle(taekyung, "닷새 안에 정해요", "0");
        handle(minsu, "사흘 안에 정해요", "1");

        assertThat(propose(taekyung, 1).getStatus()).isEqualTo(409);
    }

    @Test
    void theKeysPutNothingInEffectButWhatTheyTurnedFor() throws Exception {
        bothDescribed();
        handle(taekyung, "닷새 안에 정해요", "0");
        propose(taekyung);
        try (var owner = TestDatabase.asOwner();
                var change =
                        owner.prepareStatement(
                                "update culture.handlings set words = '슬쩍 바꾼 글' where circle_id = ?")) {
            change.setObject(1, story.alliance().value());
            change.execute();
        }

        assertThatThrownBy(this::bothTurn).hasMessageContaining("content-still-stands");

        assertThat(text(minsu.open(speed))).contains("열쇠 1개 남음");
    }

    @Test
    void whatWasAgreedBeforeSomeoneMovedIsToBeLookedAtAgain() throws Exception {
        bothDescribed();
        handle(taekyung, "닷새 안에 정해요", "0");
        propose(taekyung);
        bothTurn();

        describe(minsu, "5", "그날 정해요", "1");

        assertThat(text(taekyung.open(culture))).contains("자기 모습을 다시 적었어요");
    }

    @Test
    void whoJoinsLaterHasNotAssentedAndTheNextEditionNeedsThreeKeys() throws Exception {
        bothDescribed();
        handle(taekyung, "닷새 안에 정해요", "0");
        propose(taekyung);
        bothTurn();
        var yuna = join(story.outsider());

        assertThat(text(yuna.open(culture)))
                .contains("아직 눈금에서 고르지 않은 곳이 있어요: 다온미디어", "정한 뒤에 들어온 회사가 있어요");
        handle(yuna, "사흘 안에 정해요", "1");
        assertThat(propose(yuna).getStatus()).isEqualTo(422);
        describe(yuna, "5", "그날 정해요", "0");
        propose(yuna);
        assertThat(text(minsu.open(speed))).contains("열쇠 3개 남음");
    }

    private Visit join(Seated third) throws Exception {
        newcomer.join(story, third, new EmailAddress("third@daon.example"));
        return Visit.of(mvc, third, Role.MANAGER);
    }

    @Test
    void aStaleTextIsShownBesideTheOtherAndNothingIsLost() throws Exception {
        describe(minsu, "4", "며칠이면 돼요", "0");
        var stale = describe(minsu, "3", "늦은 글", "0");
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(text(stale)).contains("<ins>늦은 글</ins>", "<ins>며칠이면 돼요</ins>", "value=\"1\"");

        handle(minsu, "먼저 쓴 법", "0");
        var late = handle(taekyung, "나중에 쓴 법", "0");
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(text(late)).contains("<ins>나중에 쓴 법</ins>", "<ins>먼저 쓴 법</ins>");
    }

    @Test
    void aPlaceOffTheScaleIsRefusedBesideTheChoice() throws Exception {
        var refused = text(describe(minsu, "9", "며칠이면 돼요", "0"));

        assertThat(refused)
                .contains("며칠이면 돼요", "id=\"position-error\"", "눈금 다섯 자리")
                .contains("aria-invalid=\"true\" aria-describedby=\"position-error\"");
    }

    @Test
    void nothingSaidIsRefusedBesideTheField() throws Exception {
        var refused = describe(minsu, "", " ", "0");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("한 줄이라도 적어 주세요", "aria-invalid=\"true\"");
        assertThat(handle(minsu, " ", "0").getStatus()).isEqualTo(422);
        assertThat(
                        minsu.submit(
                                culture + "/language",
                                "position",
                                "3",
                                "words",
                                "",
                                "version",
                                "0"))
                .extracting(MockHttpServletResponse::getStatus)
                .isEqualTo(422);
    }

    @Test
    void noKeyIsAskedBeforeEverySideHasSpoken() throws Exception {
        describe(minsu, "4", "며칠이면 돼요", "0");
        handle(minsu, "닷새 안에 정해요", "0");

        assertThat(propose(minsu).getStatus()).isEqualTo(422);
        minsu.submit(speed + "/handling/discard");
        assertThat(standing().draft(Dimension.DECISION_SPEED)).isEmpty();
        handle(taekyung, "다시 쓴 법", "1");
        assertThat(standing().draft(Dimension.DECISION_SPEED)).isPresent();
    }

    @Test
    void throughTheCounterpartsEyesItIsReadOnly() throws Exception {
        bothDescribed();
        var lens = new Cookie("hamkke-lens", story.alliance() + "." + story.seum().organisation());

        var page = text(minsu.perform(get(speed).cookie(lens)));

        assertThat(page).contains("위원회를 거쳐요").doesNotContain("우리 모습 저장", "글 저장");
    }

    @Test
    void aViewerReadsAndAThirdCompanyAndASignedOutVisitorFindNothing() throws Exception {
        bothDescribed();
        var viewer = Visit.of(mvc, story.seum(), Role.VIEWER);
        var stranger = Visit.of(mvc, story.outsider(), Role.EXECUTIVE);

        assertThat(text(viewer.open(speed))).contains("며칠이면 돼요").doesNotContain("우리 모습 저장");
        assertThat(describe(viewer, "3", "보는 사람의 글", "1").getStatus()).isIn(403, 422);
        assertThat(stranger.open(culture).getStatus()).isEqualTo(404);
        assertThat(describe(stranger, "3", "끼어든 글", "0").getStatus()).isEqualTo(404);
        assertThat(handle(stranger, "끼어든 법", "0").getStatus()).isEqualTo(404);
        assertThat(api(story.outsider(), culture).getStatus()).isEqualTo(404);
        assertThat(Visit.signedOut(mvc).open(culture).getRedirectedUrl()).contains("/sign-in");
        assertThat(minsu.open(culture + "/money").getStatus()).isEqualTo(404);
    }

    @Test
    void theOpenApiTellsTheSameProfile() throws Exception {
        bothDescribed();

        assertThat(text(api(story.seum(), culture)))
                .contains(
                        "\"dimension\":\"decision-speed\"",
                        "\"difference\":\"great\"",
                        "며칠이면 돼요",
                        "\"scaled\":false");
    }

    private void bothDescribed() throws Exception {
        describe(minsu, "4", "며칠이면 돼요", "0");
        describe(taekyung, "2", "위원회를 거쳐요", "0");
    }

    private MockHttpServletResponse describe(
            Visit who, String position, String words, String version) throws Exception {
        return who.submit(speed, "position", position, "words", words, "version", version);
    }

    private MockHttpServletResponse handle(Visit who, String words, String version)
            throws Exception {
        return who.submit(speed + "/handling", "handling", words, "version", version);
    }

    private MockHttpServletResponse propose(Visit who) throws Exception {
        int version =
                standing().draft(Dimension.DECISION_SPEED).map(Handling::version).orElseThrow();
        return propose(who, version);
    }

    private MockHttpServletResponse propose(Visit who, int version) throws Exception {
        return who.submit(speed + "/handling/proposal", "version", String.valueOf(version));
    }

    private void bothTurn() {
        for (var side : new Seated[] {story.hanbit(), story.seum()}) {
            var executive = side.the(Role.EXECUTIVE);
            CurrentActor.run(
                    executive,
                    () ->
                            assents.waitingFor(executive)
                                    .forEach(keys ->
                                            assents.assent(
                                                    executive, keys.proposal(), keys.hash())));
        }
    }

    private Culture standing() {
        var manager = story.hanbit().the(Role.MANAGER);
        return CurrentActor.as(manager, () -> cultures.of(manager, story.alliance()));
    }

    private MockHttpServletResponse api(Seated company, String path) throws Exception {
        return Program.of(mvc, passes, company.the(Role.MANAGER), "read").read("/api/v1" + path);
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(UTF_8);
    }
}
