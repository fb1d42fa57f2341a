package org.hamkke.shell.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hamkke.ProductTest;
import org.hamkke.alliance.Alliances;
import org.hamkke.alliance.BlueprintPlan;
import org.hamkke.alliance.Blueprints;
import org.hamkke.alliance.Purpose;
import org.hamkke.demo.Founded;
import org.hamkke.demo.Seated;
import org.hamkke.demo.Visit;
import org.hamkke.identity.Invitations;
import org.hamkke.identity.Letters;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.hamkke.partner.Entry;
import org.hamkke.partner.Partners;
import org.hamkke.performance.KpiDirection;
import org.hamkke.performance.Goal;
import org.hamkke.performance.KpiDefinition;
import org.hamkke.performance.Kpis;
import org.hamkke.performance.Rhythm;
import org.hamkke.trust.NewPromise;
import org.hamkke.trust.Origin;
import org.hamkke.trust.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** One field finds what the reader may see, whatever module holds it, and says nothing of the rest. */
@ProductTest
class SearchTest {
    private static final String MORE = "더 있어요";

    @Autowired MockMvc mvc;
    @Autowired Seats seats;
    @Autowired Alliances alliances;
    @Autowired Blueprints blueprints;
    @Autowired Invitations invitations;
    @Autowired Letters letters;
    @Autowired Kpis kpis;
    @Autowired Promises promises;
    @Autowired Partners partners;

    Founded story;
    Actor ours;

    @BeforeEach
    void somethingOfEachCircle() throws Exception {
        story = Founded.of(seats, alliances, invitations, letters);
        ours = story.hanbit().the(Role.MANAGER);
        CurrentActor.run(ours, this::shared);
        CurrentActor.run(ours, () -> blueprints.draw(ours, plan()));
        Visit.of(mvc, story.hanbit(), Role.MANAGER)
                .submit(
                        "/partners",
                        "name",
                        "두레박로직스",
                        "businessNumber",
                        "2208162517",
                        "country",
                        "KR");
    }

    private void shared() {
        var today = promises.today();
        var goal = new Goal(BigDecimal.ZERO, BigDecimal.TEN, today, today.plusYears(1));
        kpis.write(
                ours,
                story.alliance(),
                new KpiDefinition(
                        "별빛지표",
                        "",
                        "%",
                        KpiDirection.UP,
                        goal,
                        Rhythm.MONTHLY,
                        10,
                        Optional.empty()));
        promise("별빛보고서 전달");
    }

    private void promise(String title) {
        promises.make(
                ours,
                story.alliance(),
                new NewPromise(
                        ours.organisation(),
                        Optional.empty(),
                        title,
                        "",
                        promises.today(),
                        Origin.FREE));
    }

    private static BlueprintPlan plan() {
        return new BlueprintPlan("별빛청사진", Set.of(Purpose.MARKET), "목적", "", "", List.of());
    }

    @Test
    void twoSyllablesAndInitialsFindWhatIsSharedAndWhatIsOurs() throws Exception {
        for (var typed : new String[] {"별빛", "ㅂㅂ"})
            assertThat(found(story.hanbit(), typed)).contains("지표", "보고서 전달", "청사진", "현장 에너지 로봇");
        assertThat(found(story.hanbit(), "두레")).contains("<mark>두레</mark>박로직스");
        assertThat(found(story.hanbit(), "ㄷㄹㅂ")).contains("<mark>두레박</mark>로직스");
        assertThat(found(story.hanbit(), "220-81-62517")).contains("두레박로직스");
    }

    @Test
    void theOtherCompanyFindsWhatIsSharedAlone() throws Exception {
        assertThat(found(story.seum(), "별빛"))
                .contains("지표", "보고서")
                .doesNotContain("청사진", "/blueprints/");
        assertThat(found(story.seum(), "두레박")).contains("찾은 것이 없어요");
    }

    @Test
    void aThirdCompanyAndAnAdministratorAreToldThatThereIsNothing() throws Exception {
        for (var typed : new String[] {"별빛", "ㅂㅂ", "두레박", "현장"})
            assertThat(found(story.outsider(), typed))
                    .contains("찾은 것이 없어요")
                    .doesNotContain("class=\"hit\"");
        assertThat(
                        Visit.of(mvc, story.hanbit(), Role.ADMINISTRATOR)
                                .open("/search?q=별빛")
                                .getContentAsString())
                .contains("찾은 것이 없어요");
    }

    @Test
    void signsAloneFindNothingAndItSaysWhatToType() throws Exception {
        for (var typed : new String[] {"%%%", "...", "_ %"})
            assertThat(found(story.hanbit(), typed))
                    .contains("글자나 숫자를 적어 주세요")
                    .doesNotContain("class=\"hit\"");
        var minsu = Visit.of(mvc, story.hanbit(), Role.MANAGER);
        for (var list : new String[] {"/partners", "/alliances"})
            assertThat(minsu.perform(get(list).param("q", "%%%")).getContentAsString())
                    .contains("조건에 맞는");
    }

    @Test
    void thePaletteOffersWhatOneMayDo() throws Exception {
        assertThat(found(story.hanbit(), "새 동맹")).contains("/alliances/new");
        assertThat(found(story.hanbit(), "어둡")).contains("/preferences#theme=dark");
        assertThat(found(story.hanbit(), "English")).contains("/preferences#language=en");
        assertThat(
                        Visit.of(mvc, story.hanbit(), Role.VIEWER)
                                .open("/search?q=새 동맹")
                                .getContentAsString())
                .doesNotContain("/alliances/new");
    }

    @Test
    void thePaletteLeadsWhereTheRoleMayGo() throws Exception {
        for (var place : List.of("준비도:/readiness", "매트릭스:/selections", "청사진:/blueprints"))
            assertLeads(Role.VIEWER, place);
        for (var place : List.of("우리 기록:/ledger", "휴지통:/trash", "다가오는 약속:/promises"))
            assertLeads(Role.VIEWER, place);
        for (var place :
                List.of(
                        "알림:/notifications",
                        "토큰:/settings",
                        "비밀번호:/settings/profile#password",
                        "구성원:/settings/people",
                        "초대:/settings/people/invitations",
                        "메일:/settings/letters",
                        "로그아웃:/preferences#sign=out")) assertLeads(Role.ADMINISTRATOR, place);

        assertThat(offered(Role.ADMINISTRATOR, "우리 기록")).doesNotContain("/ledger");
        assertThat(offered(Role.EXECUTIVE, "구성원")).doesNotContain("/settings/people");
        assertThat(offered(Role.VIEWER, "청사진")).doesNotContain("/blueprints/new");
        assertThat(offered(Role.CONTRIBUTOR, "청사진")).contains("/blueprints/new");
    }

    /** @param place what is typed and where it leads */
    private void assertLeads(Role role, String place) throws Exception {
        var parts = place.split(":");
        assertThat(offered(role, parts[0])).contains(choosable(parts[1]));
    }

    private String offered(Role role, String typed) throws Exception {
        return Visit.of(mvc, story.hanbit(), role)
                .perform(get("/search").param("q", typed).header("HX-Request", "true"))
                .getContentAsString();
    }

    @Test
    void aPageOfPartnersThatGoesOnLeadsToTheirList() throws Exception {
        CurrentActor.run(ours, () -> enter(1, 30));
        var minsu = Visit.of(mvc, story.hanbit(), Role.MANAGER);
        var search = get("/search").param("q", "가강 & 로봇");
        assertThat(minsu.perform(search).getContentAsString())
                .contains("로봇</mark> 30호")
                .doesNotContain("/partners?q=", "모두 보기", MORE);

        CurrentActor.run(ours, () -> enter(31, 31));
        var list = "/partners?q=%EA%B0%80%EA%B0%95+%26+%EB%A1%9C%EB%B4%87";
        assertThat(minsu.perform(search).getContentAsString())
                .contains(choosable(list), "파트너 목록에서 「가강 &amp; 로봇」 모두 보기", "로봇</mark> 30호")
                .doesNotContain("31호", MORE);
        assertThat(minsu.perform(get(URI.create(list))).getContentAsString()).contains("31호");
    }

    @Test
    void thePaletteLeadsToAllTheAlliancesItFound() throws Exception {
        CurrentActor.run(ours, () -> found("안개나루", 6));
        assertThat(found(story.hanbit(), "바다 건너"))
                .contains("안개나루 6")
                .doesNotContain("/alliances?q=", MORE);

        CurrentActor.run(ours, () -> found("먼나루", 1));
        var list = "/alliances?q=%EB%B0%94%EB%8B%A4+%EA%B1%B4%EB%84%88#list";
        assertThat(found(story.hanbit(), "바다 건너"))
                .contains(choosable(list), "동맹 목록에서 「바다 건너」 모두 보기")
                .doesNotContain(MORE);
        assertThat(
                        Visit.of(mvc, story.hanbit(), Role.MANAGER)
                                .perform(get(URI.create(list)))
                                .getContentAsString())
                .contains("안개나루 1</a>", "안개나루 6</a>", "먼나루 1</a>")
                .doesNotContain("세움에너지</a>");
    }

    @Test
    void whatHasNoListSaysThatThereIsMoreToWhoeverMaySeeIt() throws Exception {
        CurrentActor.run(ours, () -> IntStream.range(0, 6).forEach(n -> promise("달무리 " + n)));
        assertThat(found(story.seum(), "달무리")).contains("달무리").doesNotContain(MORE);

        CurrentActor.run(ours, () -> promise("달무리 6"));
        for (var side : List.of(story.hanbit(), story.seum()))
            assertThat(found(side, "달무리")).contains(MORE).doesNotContain("모두 보기");
        assertThat(found(story.outsider(), "달무리")).doesNotContain(MORE, "모두 보기");
    }

    /** As the keys of the palette choose it. */
    private static String choosable(String path) {
        return "<a class=\"hit\" href=\"" + path + "\">";
    }

    private void enter(int first, int last) {
        IntStream.rangeClosed(first, last)
                .forEach(n -> partners.add(ours, Entry.named("가강로봇 %02d호".formatted(n))));
    }

    private void found(String name, int many) {
        IntStream.rangeClosed(1, many)
                .forEach(n -> alliances.found(ours, name + " " + n, "바다 건너 함께 팔기"));
    }

    private String found(Seated company, String typed) throws Exception {
        return Visit.of(mvc, company, Role.MANAGER)
                .perform(get("/search").param("q", typed).header("HX-Request", "true"))
                .getContentAsString();
    }
}
