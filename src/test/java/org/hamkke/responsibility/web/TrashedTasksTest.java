package org.hamkke.responsibility.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.hamkke.ProductTest;
import org.hamkke.alliance.Alliances;
import org.hamkke.demo.Founded;
import org.hamkke.demo.Seated;
import org.hamkke.demo.Visit;
import org.hamkke.identity.Invitations;
import org.hamkke.identity.Letters;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.hamkke.partner.Entry;
import org.hamkke.partner.Partners;
import org.hamkke.responsibility.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What one side takes out of the grid lies in the 휴지통 of both, long after the toast is gone; nobody else sees it. */
@ProductTest
class TrashedTasksTest {
    @Autowired MockMvc mvc;
    @Autowired Seats seats;
    @Autowired Alliances alliances;
    @Autowired Invitations invitations;
    @Autowired Letters letters;
    @Autowired Tasks tasks;
    @Autowired Partners partners;

    private Founded story;

    @BeforeEach
    void aTaskAndAPartnerAreTakenOut() {
        story = Founded.of(seats, alliances, invitations, letters);
        var minsu = story.hanbit().the(Role.MANAGER);
        CurrentActor.run(
                minsu,
                () -> {
                    var task = tasks.add(minsu, story.alliance(), "로봇 시운전", "");
                    tasks.remove(minsu, story.alliance(), task);
                    var partner = partners.add(minsu, Entry.named("여울로지스"));
                    partners.trash(minsu, partner, 0);
                });
    }

    @Test
    void bothSidesSeeItAndEitherPutsItBack() throws Exception {
        assertThat(trash(story.hanbit(), Role.MANAGER))
                .contains("로봇 시운전", "현장 에너지 로봇", "함께 보던 것", "여울로지스", "우리만 보던 것");
        var theirs = trash(story.seum(), Role.MANAGER);
        assertThat(theirs).contains("로봇 시운전").doesNotContain("여울로지스");

        var restore = Pattern.compile("action=\"(/alliances/[^\"]+/return)\"").matcher(theirs);
        assertThat(restore.find()).isTrue();
        visit(story.seum(), Role.MANAGER).submit(restore.group(1));

        assertThat(trash(story.hanbit(), Role.MANAGER)).doesNotContain("로봇 시운전");
        assertThat(
                        page(
                                visit(story.hanbit(), Role.MANAGER),
                                "/alliances/" + story.alliance() + "/responsibility"))
                .contains("로봇 시운전");
    }

    @Test
    void whoOnlyReadsSeesItButCannotPutItBack() throws Exception {
        assertThat(trash(story.hanbit(), Role.VIEWER))
                .contains("로봇 시운전")
                .doesNotContain("/return\"");
    }

    @Test
    void aFullOneIsReadPageByPage() throws Exception {
        var minsu = story.hanbit().the(Role.MANAGER);
        CurrentActor.run(
                minsu,
                () -> {
                    for (int i = 0; i < 50; i++)
                        partners.trash(minsu, partners.add(minsu, Entry.named("한여울 " + i)), 0);
                });

        var first = trash(story.hanbit(), Role.MANAGER);
        assertThat(first).contains("한여울 49", "52건 중 50건").doesNotContain("로봇 시운전");
        var next = Pattern.compile("href=\"(/trash\\?after=[^\"]+)\"").matcher(first);
        assertThat(next.find()).isTrue();
        var second = visit(story.hanbit(), Role.MANAGER).perform(get(URI.create(next.group(1))));
        assertThat(second.getContentAsString(StandardCharsets.UTF_8))
                .contains("로봇 시운전", "여울로지스", "52건 중 2건")
                .doesNotContain("한여울");
    }

    @Test
    void aThirdCompanyAnAdministratorAndNobodyMeetNothing() throws Exception {
        assertThat(trash(story.outsider(), Role.MANAGER)).doesNotContain("로봇 시운전", "여울로지스");
        assertThat(trash(story.hanbit(), Role.ADMINISTRATOR)).doesNotContain("로봇 시운전", "여울로지스");
        assertThat(Visit.signedOut(mvc).open("/trash").getStatus()).isIn(302, 401);
    }

    private String trash(Seated company, Role role) throws Exception {
        return page(visit(company, role), "/trash");
    }

    private Visit visit(Seated company, Role role) throws Exception {
        return Visit.of(mvc, company, role);
    }

    private static String page(Visit visit, String path) throws Exception {
        var answer = visit.open(path);
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
