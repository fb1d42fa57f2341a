package org.hamkke.partner.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.hamkke.ProductTest;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Seated;
import org.hamkke.demo.Visit;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.hamkke.partner.Entry;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.Partners;
import org.hamkke.partner.TheDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class PartnerPagesTest {
    @Autowired MockMvc mvc;
    @Autowired Seats seats;
    @Autowired Partners partners;

    private Seated hanbit;
    private Visit minsu;

    @BeforeEach
    void signIn() throws Exception {
        hanbit = Seated.of(seats, Cast.HANBIT);
        minsu = Visit.of(mvc, hanbit, Role.MANAGER);
    }

    @Test
    void anEmptyDirectoryTeachesHowToFillIt() throws Exception {
        assertThat(page("/partners")).contains("아직 파트너가 없어요", "가져오기", "우리만");
    }

    @Test
    void aPartnerIsEnteredAndRead() throws Exception {
        var saved =
                minsu.submit(
                        "/partners",
                        "name",
                        "여울로지스",
                        "businessNumber",
                        "124-81-00998",
                        "revenue",
                        "342억 원",
                        "tags",
                        "콜드체인, 전시회");

        assertThat(saved.getStatus()).isEqualTo(302);
        assertThat(page(where(saved)))
                .contains(
                        "여울로지스",
                        "124-81-00998",
                        "342억",
                        "콜드체인",
                        "무엇으로 누구에게서 돈을 버나요?",
                        "아직 아는 사람이 없어요");
        assertThat(page("/partners?q=ㅇㅇㄹㅈ")).contains("여울로지스", "124-81-00998");
        assertThat(page("/partners?q=없는이름")).contains("조건에 맞는 파트너가 없어요").doesNotContain("여울로지스");
    }

    @Test
    void aFormThatDoesNotHoldKeepsEverythingTyped() throws Exception {
        var refused =
                minsu.submit(
                        "/partners",
                        "name",
                        "",
                        "region",
                        "부산 해운대",
                        "businessNumber",
                        "124-81-00999",
                        "revenue",
                        "많음");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused))
                .contains(
                        "부산 해운대",
                        "124-81-00999",
                        "많음",
                        "회사 이름을 200자 안으로",
                        "검증번호가 맞지 않아요",
                        "금액으로 읽을 수 없어요",
                        "numberReason");
    }

    @Test
    void aDoubtfulForeignNumberStandsOnceSomebodySaysWhy() throws Exception {
        var refused =
                minsu.submit(
                        "/partners",
                        "name",
                        "노르트빈트",
                        "lei",
                        "5493001KJTIIGC8Y1R18",
                        "isin",
                        "DE0007164601");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused))
                .contains("LEI 검증번호가 맞지 않아요", "ISIN 검증번호가 맞지 않아요", "5493001KJTIIGC8Y1R18");

        var kept =
                minsu.submit(
                        "/partners",
                        "name",
                        "노르트빈트",
                        "lei",
                        "5493001KJTIIGC8Y1R18",
                        "isin",
                        "DE0007164601",
                        "numberReason",
                        "등기부를 확인함");

        assertThat(kept.getStatus()).isEqualTo(302);
        assertThat(page(where(kept))).contains("5493001KJTIIGC8Y1R18", "DE0007164601", "등기부를 확인함");
    }

    @Test
    void whoSavesSecondSeesBothTexts() throws Exception {
        var id = add(Entry.named("여울로지스"));
        minsu.submit("/partners/" + id, "version", "0", "name", "여울로지스", "region", "인천");

        var conflict =
                minsu.submit("/partners/" + id, "version", "0", "name", "여울로지스", "region", "부산");

        assertThat(conflict.getStatus()).isEqualTo(409);
        assertThat(text(conflict))
                .contains(
                        "<ins>부산</ins>",
                        "<ins>인천</ins>",
                        "김민수",
                        "name=\"version\" value=\"1\"",
                        "value=\"부산\"");
    }

    @Test
    void whatWasDeletedComesBack() throws Exception {
        var id = add(Entry.named("여울로지스"));

        minsu.submit("/partners/" + id + "/trash", "version", "0");

        assertThat(page("/trash")).contains("여울로지스", "김민수");
        assertThat(page("/partners/" + id)).contains("휴지통에 있는 파트너예요", "되살리기");
        minsu.submit("/partners/" + id + "/restoration");
        assertThat(page("/partners")).contains("여울로지스");
    }

    @Test
    void peopleAreWrittenDownAndFound() throws Exception {
        var id = add(Entry.named("여울로지스"));

        var saved =
                minsu.submit(
                        "/partners/" + id + "/contacts",
                        "name",
                        "신도현",
                        "rank",
                        "차장",
                        "email",
                        "dohyeon@yeoul.example");

        assertThat(page(where(saved))).contains("신도현\u00a0차장", "mailto:dohyeon@yeoul.example");
        assertThat(page("/partners?q=ㅅㄷㅎ")).contains("여울로지스");
        assertThat(
                        minsu.submit(
                                        "/partners/" + id + "/contacts",
                                        "name",
                                        "",
                                        "phone",
                                        "02-555-0118")
                                .getStatus())
                .isEqualTo(422);
    }

    @Test
    void aNameTooLongForAViewIsNotLost() throws Exception {
        add(TheDirectory.full("여울로지스", "1248100998"));
        var name = "우리가 자주 보는 ".repeat(10);

        var answer = minsu.submit("/partners/views", "viewName", name);

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("value=\"" + name);
    }

    @Test
    void aSavedViewIsOnesOwnOrEverybodys() throws Exception {
        add(TheDirectory.full("여울로지스", "1248100998"));
        minsu.submit("/partners/views", "viewName", "내 베트남", "country", "VN");
        minsu.submit(
                "/partners/views",
                "viewName",
                "모두의 협의",
                "status",
                "TALKING",
                "forEveryone",
                "true");

        assertThat(page("/partners")).contains("내 베트남", "/partners?country=VN", "모두의 협의");
        var jihun = Visit.of(mvc, hanbit, Role.CONTRIBUTOR);
        assertThat(text(jihun.open("/partners"))).contains("모두의 협의").doesNotContain("내 베트남");
    }

    @Test
    void anExportHoldsExactlyTheListAndStartsNoFormula() throws Exception {
        add(TheDirectory.full("여울로지스", "1248100998"));
        add(Entry.named("=HYPERLINK(1)"));

        var csv = minsu.open("/partners/export.csv?country=KR").getContentAsString(UTF_8);

        assertThat(csv).contains("\"'=HYPERLINK(1)\"").doesNotContain("여울로지스");
        assertThat(minsu.open("/partners/export.csv").getContentAsString(UTF_8))
                .contains("여울로지스", "34200000000", "124-81-00998");
        assertThat(minsu.open("/partners/export.xlsx").getContentAsByteArray())
                .startsWith('P', 'K');
        assertThat(minsu.open("/partners/export.exe").getStatus()).isEqualTo(404);
    }

    @Test
    void whatIsCountedAfterwardsTakesThePlaceOfTheHeading() throws Exception {
        for (var name : List.of("여울로지스", "잇다비전")) add(Entry.named(name));

        assertThat(page("/partners/count")).isEqualToIgnoringWhitespace("파트너 2곳");
        assertThat(page("/partners/count?q=여울")).isEqualToIgnoringWhitespace("찾은 파트너 1곳");
    }

    @Test
    void aViewerIsOfferedNothingToWrite() throws Exception {
        var id = add(Entry.named("여울로지스"));
        var garam = Visit.of(mvc, hanbit, Role.VIEWER);

        assertThat(text(garam.open("/partners/" + id)))
                .contains("여울로지스")
                .doesNotContain("/edit", id + "/trash");
        assertThat(garam.submit("/partners", "name", "몰래").getStatus()).isEqualTo(422);
    }

    @Test
    void anotherCompanyMeetsThe404OfNothing() throws Exception {
        var id = add(Entry.named("여울로지스"));
        var stranger = Visit.of(mvc, Seated.of(seats, Cast.SEUM), Role.MANAGER);

        for (var path :
                new String[] {
                    "/partners/" + id,
                    "/partners/" + id + "/edit",
                    "/partners/" + id + "/contacts/new",
                    "/partners/never"
                }) assertThat(stranger.open(path).getStatus()).isEqualTo(404);
        assertThat(text(stranger.open("/partners?q=여울"))).doesNotContain("여울로지스");
        assertThat(stranger.open("/partners/export.csv").getContentAsString(UTF_8))
                .doesNotContain("여울로지스");
        assertThat(Visit.of(mvc, hanbit, Role.ADMINISTRATOR).open("/partners").getStatus())
                .isEqualTo(404);
    }

    private PartnerId add(Entry entry) {
        var actor = hanbit.the(Role.MANAGER);
        return CurrentActor.as(actor, () -> partners.add(actor, entry));
    }

    private String page(String path) throws Exception {
        return text(minsu.open(path));
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(UTF_8);
    }

    private static String where(MockHttpServletResponse response) {
        return Objects.requireNonNull(response.getRedirectedUrl());
    }
}
