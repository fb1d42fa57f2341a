package org.hamkke.inbox.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hamkke.ProductTest;
import org.hamkke.alliance.Alliances;
import org.hamkke.assent.Assents;
import org.hamkke.demo.Founded;
import org.hamkke.demo.Program;
import org.hamkke.demo.Seated;
import org.hamkke.demo.Visit;
import org.hamkke.identity.EmailAddress;
import org.hamkke.identity.Invitations;
import org.hamkke.identity.Letter;
import org.hamkke.identity.Letters;
import org.hamkke.identity.Passes;
import org.hamkke.identity.Seats;
import org.hamkke.inbox.Inbox;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.hamkke.performance.KpiDirection;
import org.hamkke.performance.Goal;
import org.hamkke.performance.KpiDefinition;
import org.hamkke.performance.KpiId;
import org.hamkke.performance.Kpis;
import org.hamkke.performance.NewReading;
import org.hamkke.performance.ReadingId;
import org.hamkke.performance.Readings;
import org.hamkke.performance.Rhythm;
import org.hamkke.trust.NewPromise;
import org.hamkke.trust.Origin;
import org.hamkke.trust.PromiseId;
import org.hamkke.trust.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The pages of 오늘, 동맹, 성과 and 약속 through the door, from every seat. */
@ProductTest
class TodayPageTest {
    @Autowired MockMvc mvc;
    @Autowired Seats seats;
    @Autowired Alliances alliances;
    @Autowired Invitations invitations;
    @Autowired Letters letters;
    @Autowired Assents assents;
    @Autowired Kpis kpis;
    @Autowired Readings readings;
    @Autowired Promises promises;
    @Autowired Inbox inbox;
    @Autowired Passes passes;

    Founded story;
    Actor ours;
    Actor theirs;

    @BeforeEach
    void twoCompaniesAreAllied() {
        story = Founded.of(seats, alliances, invitations, letters);
        ours = story.hanbit().the(Role.MANAGER);
        theirs = story.seum().the(Role.MANAGER);
    }

    @Test
    void anExecutiveAnswersInTwoTaps() throws Exception {
        var kpi = as(theirs, () -> kpis.writeAndPropose(theirs, story.alliance(), cost()));
        var executive = Visit.of(mvc, story.hanbit(), Role.EXECUTIVE);
        var keys =
                as(
                        ours,
                        () ->
                                assents.latest(
                                                ours,
                                                story.alliance().circle(),
                                                Kpis.KIND,
                                                kpi.value())
                                        .orElseThrow());

        var page = executive.open("/").getContentAsString();
        assertThat(page)
                .contains(
                        "이서연\u00a0상무님, 기다리는 일이 1건 있어요",
                        "현장 설치 원가 −30%",
                        "내 열쇠가 필요해요",
                        keys.hash().value());

        executive.submit("/assents/" + keys.proposal() + "/assent", "hash", keys.hash().value());
        assertThat(executive.open("/today").getContentAsString())
                .doesNotContain("내 열쇠가 필요해요")
                .contains("지금 기다리는 일은 없어요");
    }

    @Test
    void aManagerSeesWhoseKeyIsAwaitedButIsNotCounted() throws Exception {
        as(theirs, () -> kpis.writeAndPropose(theirs, story.alliance(), cost()));

        var page = Visit.of(mvc, story.hanbit(), Role.MANAGER).open("/").getContentAsString();
        assertThat(page)
                .contains("책임자의 열쇠를 기다려요", "지금 기다리는 일은 없어요")
                .doesNotContain("<dialog class=\"dialog\" id=\"turn");
        assertThat(as(ours, () -> inbox.countFor(ours))).isZero();
    }

    @Test
    void twoAlliancesWithOnePartnerAreToldApartByTheirNames() throws Exception {
        entered(agreed());
        var manager = Visit.of(mvc, story.seum(), Role.MANAGER);
        assertThat(manager.open("/").getContentAsString())
                .contains(">한빛로보틱스</td>")
                .doesNotContain("현장 에너지 로봇");

        invitedAgain("부품 공동 구매");

        assertThat(manager.open("/").getContentAsString()).contains(">한빛로보틱스 · 현장 에너지 로봇</td>");
    }

    private void invitedAgain(String name) {
        var address = new EmailAddress("again@seum.example");
        as(
                ours,
                () ->
                        alliances.invite(
                                ours, alliances.found(ours, name, ""), "세움에너지", address, "ko"));
        var link =
                as(ours, () -> letters.latestTo(ours, address))
                        .flatMap(Letter::invitation)
                        .orElseThrow();
        CurrentActor.run(theirs, () -> invitations.joinAlliance(theirs, link));
    }

    @Test
    void aReadingIsConfirmedFromTheInbox() throws Exception {
        var reading = entered(agreed());
        var manager = Visit.of(mvc, story.seum(), Role.MANAGER);
        var hash = as(theirs, () -> readings.get(theirs, reading)).hash().value();
        assertThat(manager.open("/").getContentAsString()).contains("확인할 KPI 실적", "−21.4%", hash);
        assertThat(as(theirs, () -> inbox.countFor(theirs))).isEqualTo(1);

        var answer =
                manager.submit(
                        "/alliances/"
                                + story.alliance()
                                + "/performance/readings/"
                                + reading
                                + "/confirm",
                        "hash",
                        hash,
                        "back",
                        "/");

        assertThat(answer.getRedirectedUrl()).isEqualTo("/");
        assertThat(manager.open("/").getContentAsString()).doesNotContain("확인할 KPI 실적");
    }

    @Test
    void aRefusedFormKeepsWhatWasTyped() throws Exception {
        var manager = Visit.of(mvc, story.hanbit(), Role.MANAGER);
        var answer =
                manager.submit(
                        "/alliances/" + story.alliance() + "/performance/kpis",
                        "name",
                        "현장 설치 원가",
                        "unit",
                        "%",
                        "baseline",
                        "많이",
                        "target",
                        "-30",
                        "from",
                        "2026-01-01",
                        "by",
                        "2025-01-01",
                        "weight",
                        "10",
                        "direction",
                        "DOWN",
                        "rhythm",
                        "MONTHLY");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("value=\"현장 설치 원가\"", "value=\"많이\"", "기준값을 숫자로 적어 주세요");
    }

    @Test
    void aStaleFormShowsBothTexts() throws Exception {
        var kpi = as(ours, () -> kpis.write(ours, story.alliance(), cost()));
        var path = "/alliances/" + story.alliance() + "/performance/kpis/" + kpi;
        var fields =
                new String[] {
                    "unit",
                    "%",
                    "baseline",
                    "0",
                    "target",
                    "-40",
                    "from",
                    "2026-01-01",
                    "by",
                    "2027-01-01",
                    "weight",
                    "10",
                    "direction",
                    "DOWN",
                    "rhythm",
                    "MONTHLY",
                    "version",
                    "1"
                };

        assertThat(
                        Visit.of(mvc, story.hanbit(), Role.MANAGER)
                                .submit(path, with(fields, "설치비"))
                                .getStatus())
                .isEqualTo(302);
        var late = Visit.of(mvc, story.seum(), Role.MANAGER).submit(path, with(fields, "설치 원가"));

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentAsString()).contains("설치비", "설치 원가", "내가 쓴 글로 저장");
    }

    @Test
    void aPromiseGoesThroughItsPage() throws Exception {
        var path = "/alliances/" + story.alliance() + "/promises";
        var owner = Visit.of(mvc, story.hanbit(), Role.CONTRIBUTOR);
        assertThat(
                        owner.submit(
                                        path,
                                        "title",
                                        "시험 성적서 전달",
                                        "dueOn",
                                        promises.today().toString())
                                .getStatus())
                .isEqualTo(302);
        var promise = as(ours, () -> promises.of(ours, story.alliance())).getFirst().id();
        assertThat(
                        owner.submit(
                                        path + "/" + promise + "/keep",
                                        "keptOn",
                                        promises.today().toString(),
                                        "evidence",
                                        "메일")
                                .getStatus())
                .isEqualTo(302);

        var other = Visit.of(mvc, story.seum(), Role.MANAGER);
        assertThat(other.open("/").getContentAsString())
                .contains("확인할 약속", "시험 성적서 전달", "name=\"version\" value=\"1\"");
        var confirm = path + "/" + promise + "/confirm";
        assertThat(other.submit(confirm, "version", "0").getStatus()).isEqualTo(409);
        assertThat(other.submit(confirm, "version", "1", "back", "/").getRedirectedUrl())
                .isEqualTo("/");
        assertThat(other.open(path + "?state=KEPT").getContentAsString()).contains("시험 성적서 전달");
        assertThat(other.open(path + "?state=BROKEN").getContentAsString())
                .contains("조건에 맞는 약속이 없어요");
    }

    @Test
    void theMapShowsWhatBothSidesCounted() throws Exception {
        var reading = entered(agreed());
        as(theirs, () -> readings.confirm(theirs, reading, readings.get(theirs, reading).hash()));
        for (int i = 0; i < 3; i++) kept();

        var page =
                Visit.of(mvc, story.hanbit(), Role.VIEWER).open("/alliances").getContentAsString();
        assertThat(page).contains("세움에너지: 신뢰 80, 성과 71", "함께 넓히기", "<h1>동맹 1곳</h1>");
        assertThat(
                        Visit.of(mvc, story.hanbit(), Role.VIEWER)
                                .open("/alliances?q=없는 이름")
                                .getContentAsString())
                .contains("<h1>찾은 동맹 0곳</h1>");
        assertThat(Visit.of(mvc, story.hanbit(), Role.VIEWER).open("/").getContentAsString())
                .contains("신뢰와 성과", "계산 방법")
                .doesNotContain("화살표는");
        assertThat(api(ours, "/api/v1/portfolio?state=WIDEN")).contains("\"kept\":3", "\"read\":1");
        assertThat(Visit.of(mvc, story.seum(), Role.VIEWER).open("/alliances").getContentAsString())
                .contains("한빛로보틱스: 신뢰 80, 성과 71");
        assertThat(
                        Visit.of(mvc, story.hanbit(), Role.VIEWER)
                                .open("/alliances/export.xlsx")
                                .getContentAsByteArray())
                .startsWith('P', 'K');
    }

    @Test
    void anAllianceWithoutEvidenceIsNotMeasured() throws Exception {
        assertThat(
                        Visit.of(mvc, story.hanbit(), Role.VIEWER)
                                .open("/alliances")
                                .getContentAsString())
                .contains("재기 전", "지도에 올릴 동맹이 아직 없어요")
                .doesNotContain("<circle class=\"c-bubble");
    }

    @Test
    void aThirdCompanyReachesNothing() throws Exception {
        var kpi = agreed();
        var reading = entered(kpi);
        var promise = kept();
        var stranger = Visit.of(mvc, story.outsider(), Role.EXECUTIVE);
        var at = "/alliances/" + story.alliance();
        for (var path :
                new String[] {
                    "/performance",
                    "/performance/export.xlsx",
                    "/performance/kpis/new",
                    "/performance/kpis/" + kpi,
                    "/performance/kpis/" + kpi + "/edit",
                    "/promises",
                    "/promises/new"
                }) assertThat(stranger.open(at + path).getStatus()).as(path).isEqualTo(404);
        assertThat(
                        stranger.submit(
                                        at + "/performance/readings/" + reading + "/confirm",
                                        "hash",
                                        "x")
                                .getStatus())
                .isEqualTo(404);
        assertThat(
                        stranger.submit(at + "/promises/" + promise + "/confirm", "version", "1")
                                .getStatus())
                .isEqualTo(404);
        assertThat(stranger.open("/").getContentAsString())
                .contains("파트너 목록 가져오기", "청사진 쓰기", "동맹 만들기")
                .doesNotContain("세움에너지");
        assertThat(stranger.open("/alliances").getContentAsString()).doesNotContain("세움에너지");
    }

    @Test
    void administratorsAndMediatorsSeeWhatIsTheirs() throws Exception {
        entered(agreed());

        var administrator = Visit.of(mvc, story.hanbit(), Role.ADMINISTRATOR);
        assertThat(administrator.open("/").getContentAsString())
                .contains("구성원과 초대", "/settings/people")
                .doesNotContain("세움에너지", "현장 설치 원가");
        assertThat(administrator.open("/alliances").getStatus()).isEqualTo(404);
        assertThat(
                        administrator
                                .open("/alliances/" + story.alliance() + "/performance")
                                .getStatus())
                .isEqualTo(404);
        assertThat(Visit.of(mvc, story.outsider(), Role.MEDIATOR).open("/").getContentAsString())
                .contains("아직 열린 방이 없어요");
    }

    @Test
    void colleaguesWhoHaveNotTakenTheirSeatsAreTheAdministratorsBusiness() throws Exception {
        var administrator = story.hanbit().the(Role.ADMINISTRATOR);
        for (int i = 1; i <= 6; i++) {
            var address = new EmailAddress("colleague-%d@hanbit.example".formatted(i));
            as(
                    administrator,
                    () ->
                            invitations.inviteMember(
                                    administrator, address, "", Set.of(Role.VIEWER), "ko"));
        }

        assertThat(Visit.of(mvc, story.hanbit(), Role.ADMINISTRATOR).open("/").getContentAsString())
                .contains("보낸 초대", "6건", "colleague-5@hanbit.example", "모두 보기")
                .doesNotContain("colleague-6@hanbit.example");
        assertThat(Visit.of(mvc, story.hanbit(), Role.MANAGER).open("/").getContentAsString())
                .doesNotContain("colleague-");
    }

    @Test
    void theOpenApiTellsTheSameStory() throws Exception {
        var kpi = agreed();
        var at = "/api/v1/alliances/" + story.alliance();
        var entered =
                program(ours)
                        .send(
                                post(at + "/kpis/" + kpi + "/readings"),
                                "{\"period\":\"%s\",\"value\":\"-21.4\",\"evidence\":\"정산표\",\"basedOn\":0}"
                                        .formatted(promises.today()));
        assertThat(entered.getStatus()).isEqualTo(201);
        assertThat(api(theirs, at + "/kpis/" + kpi + "/readings"))
                .contains("\"state\":\"OPEN\"", "\"waitsForUs\":true");
        assertThat(api(theirs, at + "/kpis"))
                .contains("\"items\":[", "현장 설치 원가", "\"inEffect\":true");
        assertThat(api(theirs, at + "/promises")).contains("\"items\":[]");
        var stranger = program(story.outsider().the(Role.EXECUTIVE));
        assertThat(stranger.read(at + "/kpis").getStatus()).isEqualTo(404);
        var refused = program(ours).send(post(at + "/kpis"), "{\"name\":\"\"}");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString()).contains("KPI_HAS_A_NAME");
    }

    private String api(Actor actor, String path) throws Exception {
        return program(actor)
                .read(path)
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private Program program(Actor actor) {
        return Program.of(mvc, passes, actor, "read", "write");
    }

    private static String[] with(String[] fields, String name) {
        var all = java.util.Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "name";
        all[fields.length + 1] = name;
        return all;
    }

    private PromiseId kept() {
        var promise =
                as(
                        ours,
                        () ->
                                promises.make(
                                        ours,
                                        story.alliance(),
                                        new NewPromise(
                                                story.hanbit().organisation(),
                                                Optional.empty(),
                                                "시험 성적서 전달",
                                                "",
                                                promises.today(),
                                                Origin.FREE)));
        as(ours, () -> promises.keep(ours, promise));
        as(theirs, () -> promises.confirm(theirs, promise, 1));
        return promise;
    }

    private KpiId agreed() {
        var kpi = as(ours, () -> kpis.writeAndPropose(ours, story.alliance(), cost()));
        for (var side : new Seated[] {story.hanbit(), story.seum()}) {
            var executive = side.the(Role.EXECUTIVE);
            as(
                    executive,
                    () -> {
                        var keys =
                                assents.latest(
                                                executive,
                                                story.alliance().circle(),
                                                Kpis.KIND,
                                                kpi.value())
                                        .orElseThrow();
                        return assents.assent(executive, keys.proposal(), keys.hash());
                    });
        }
        return kpi;
    }

    private ReadingId entered(KpiId kpi) {
        return as(
                ours,
                () ->
                        readings.enter(
                                ours,
                                kpi,
                                new NewReading(
                                        promises.today(), new BigDecimal("-21.4"), "현장 정산표", 0)));
    }

    private KpiDefinition cost() {
        var goal =
                new Goal(
                        BigDecimal.ZERO,
                        new BigDecimal("-30"),
                        promises.today().minusMonths(6),
                        promises.today().plusYears(1));
        return new KpiDefinition(
                "현장 설치 원가", "", "%", KpiDirection.DOWN, goal, Rhythm.MONTHLY, 10, Optional.empty());
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return CurrentActor.as(actor, work::get);
    }

    private static void as(Actor actor, Runnable work) {
        CurrentActor.run(actor, work);
    }
}
