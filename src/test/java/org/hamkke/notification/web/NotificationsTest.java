package org.hamkke.notification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
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
import org.hamkke.notification.Notifications;
import org.hamkke.shell.News;
import org.hamkke.trust.NewPromise;
import org.hamkke.trust.Origin;
import org.hamkke.trust.Promises;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** 알림 from every seat: what others did, how far one has read, and nothing for those outside. */
@ProductTest
class NotificationsTest {
    @Autowired MockMvc mvc;
    @Autowired Seats seats;
    @Autowired Alliances alliances;
    @Autowired Invitations invitations;
    @Autowired Letters letters;
    @Autowired Passes passes;
    @Autowired Promises promises;
    @Autowired Notifications notifications;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock clock;

    Founded story;
    Actor ours;
    Actor theirs;

    @BeforeEach
    void twoCompaniesAreAllied() {
        story = Founded.of(seats, alliances, invitations, letters);
        ours = story.hanbit().the(Role.MANAGER);
        theirs = story.seum().the(Role.MANAGER);
        for (var side : new Seated[] {story.hanbit(), story.seum(), story.outsider()})
            side.actors().values().forEach(this::readEverything);
    }

    @Test
    void tellsWhatTheOtherSideDidAndNotWhatOneDidOneself() throws Exception {
        promised(theirs, "데이터 제공", 30);

        assertThat(unread(ours)).isEqualTo(1);
        assertThat(unread(theirs)).isZero();
        assertThat(unread(story.seum().the(Role.VIEWER))).isEqualTo(1);
        assertThat(page(story.hanbit()))
                .contains(
                        "새 소식이 1건 있어요",
                        "데이터 제공",
                        "현장 에너지 로봇",
                        "/alliances/" + story.alliance() + "/promises");
    }

    @Test
    void everyNoticeLeadsToAPageItsReaderMaySee() throws Exception {
        promised(theirs, "데이터 제공", -3);
        var visit = Visit.of(mvc, story.hanbit(), Role.EXECUTIVE);
        var notices = visit.open("/notifications").getContentAsString();

        var links =
                Pattern.compile("class=\"notice[^\"]*\" href=\"([^\"#]+)")
                        .matcher(notices)
                        .results()
                        .map(found -> found.group(1))
                        .distinct()
                        .toList();
        assertThat(links).isNotEmpty();
        for (var link : links) assertThat(visit.open(link).getStatus()).as(link).isEqualTo(200);
    }

    @Test
    void aPromiseThatBecameLateIsToldToBothSides() {
        promised(theirs, "시험 성적서", -3);

        assertThat(texts(ours)).contains("상대의 약속 「시험 성적서」가 기한을 넘겼어요");
        assertThat(texts(theirs)).contains("우리 약속 「시험 성적서」가 기한을 넘겼어요");
        assertThat(texts(story.outsider().the(Role.EXECUTIVE)))
                .noneMatch(one -> one.contains("성적서"));
    }

    @Test
    void oneIsToldWhoSatDownBesideOne() {
        var administrator = story.hanbit().the(Role.ADMINISTRATOR);

        assertThat(texts(administrator)).anyMatch(text -> text.contains("자리에 앉았어요"));
    }

    @Test
    void allIsReadUpToTheMomentThePageWasOpened() throws Exception {
        promised(theirs, "첫째", 30);
        var opened = clock.instant();
        promised(theirs, "둘째", 30);

        Visit.of(mvc, story.hanbit(), Role.MANAGER)
                .submit("/notifications/read", "until", opened.toString());

        assertThat(unread(ours)).isEqualTo(1);
        assertThat(unread(story.hanbit().the(Role.EXECUTIVE))).isEqualTo(2);
    }

    @Test
    void anOlderWindowTakesNothingBack() {
        promised(theirs, "첫째", 30);
        readEverything(ours);
        as(ours, () -> notifications.read(ours, Instant.EPOCH));

        assertThat(unread(ours)).isZero();
    }

    @Test
    void pagesFollowEachOtherWithoutAGap() {
        for (int i = 0; i < 7; i++) promised(theirs, "약속" + i, 30);

        var first = as(ours, () -> notifications.page(ours, true, Optional.empty(), 4));
        var second = as(ours, () -> notifications.page(ours, true, first.next(), 4));

        assertThat(first.news()).hasSize(4);
        assertThat(second.news()).hasSize(3);
        assertThat(second.next()).isEmpty();
        assertThat(first.news()).doesNotContainAnyElementsOf(second.news());
    }

    @Test
    void aThirdCompanyAnAdministratorAndALensHearNothing() throws Exception {
        promised(theirs, "데이터 제공", 30);

        assertThat(unread(story.outsider().the(Role.EXECUTIVE))).isZero();
        assertThat(unread(story.hanbit().the(Role.ADMINISTRATOR))).isZero();
        assertThat(page(story.outsider())).doesNotContain("데이터 제공", "현장 에너지 로봇");
        var lens = ours.asCounterpart(story.alliance().value(), story.seum().organisation());
        assertThat(unread(lens)).isZero();
        assertThat(texts(lens)).isEmpty();
        assertThat(Visit.signedOut(mvc).open("/notifications").getRedirectedUrl())
                .startsWith("/sign-in");
    }

    @Test
    void howFarOneHasReadIsNobodyElsesBusiness() {
        var colleague = story.hanbit().the(Role.EXECUTIVE);
        var seen =
                as(
                        colleague,
                        () ->
                                transaction.execute(_ ->
                                        jdbc.sql("select person_id from notification.marks")
                                                .query(UUID.class)
                                                .list()));

        assertThat(seen).containsExactly(colleague.person().value());
    }

    @Test
    void theBellAnswersWithAHeaderWhileNothingChanges() throws Exception {
        promised(theirs, "데이터 제공", 30);
        var visit = Visit.of(mvc, story.hanbit(), Role.MANAGER);

        var bell = visit.perform(get("/notifications/bell").header("HX-Request", "true"));
        assertThat(bell.getContentAsString()).contains("새 알림 1건", "every 60s");
        assertThat(visit.perform(asked(bell)).getStatus()).isEqualTo(304);

        promised(theirs, "하나 더", 30);
        assertThat(visit.perform(asked(bell)).getContentAsString()).contains("새 알림 2건");
    }

    @Test
    void programsReadTheSame() throws Exception {
        promised(theirs, "데이터 제공", 30);

        var program = program(ours);

        var list = program.read("/api/v1/notifications?unread=true");
        assertThat(list.getContentAsString(StandardCharsets.UTF_8))
                .contains("데이터 제공", "\"circle\":\"shared\"", "\"unread\":true", "\"next\":null");
        var left = program.send(post("/api/v1/notifications/read"));
        assertThat(left.getContentAsString()).isEqualTo("{\"unread\":0}");
        assertThat(
                        program(story.outsider().the(Role.EXECUTIVE))
                                .read("/api/v1/notifications")
                                .getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("데이터 제공");
    }

    private static MockHttpServletRequestBuilder asked(MockHttpServletResponse before) {
        return get("/notifications/bell")
                .header("HX-Request", "true")
                .header("If-None-Match", before.getHeader("ETag"));
    }

    private Program program(Actor actor) {
        return Program.of(mvc, passes, actor, "read", "write");
    }

    private String page(Seated company) throws Exception {
        return Visit.of(mvc, company, Role.MANAGER).open("/notifications").getContentAsString();
    }

    private void promised(Actor actor, String title, int daysAhead) {
        var promise =
                new NewPromise(
                        actor.organisation(),
                        Optional.empty(),
                        title,
                        "",
                        promises.today().plusDays(daysAhead),
                        Origin.FREE);
        as(actor, () -> promises.make(actor, story.alliance(), promise));
    }

    private void readEverything(Actor actor) {
        CurrentActor.run(actor, () -> notifications.read(actor, clock.instant()));
    }

    private int unread(Actor actor) {
        return as(actor, () -> notifications.unreadOf(actor));
    }

    private List<String> texts(Actor actor) {
        return as(actor, () -> notifications.page(actor, false, Optional.empty(), 30))
                .news()
                .stream()
                .map(News::text)
                .toList();
    }

    private static void as(Actor actor, Runnable work) {
        CurrentActor.run(actor, work);
    }

    private static <T> T as(Actor actor, Supplier<T> work) {
        return CurrentActor.as(actor, work::get);
    }
}
