package org.hamkke.ledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.hamkke.ledger.Ledger;
import org.hamkke.ledger.Fact;
import org.hamkke.ledger.LedgerVerifier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class LedgerPagesTest {
    @Autowired MockMvc mvc;
    @Autowired Seats seats;
    @Autowired Alliances alliances;
    @Autowired Invitations invitations;
    @Autowired Letters letters;
    @Autowired Passes passes;
    @Autowired Ledger ledger;
    @Autowired TransactionTemplate transactions;

    @TempDir Path folder;

    Founded story;

    @BeforeEach
    void anAllianceOfTwo() {
        story = Founded.of(seats, alliances, invitations, letters);
    }

    @Test
    void tellsTheChainInWordsToBothSides() throws Exception {
        for (var side : new Seated[] {story.hanbit(), story.seum()})
            assertThat(Visit.of(mvc, side, Role.VIEWER).open(path()).getContentAsString())
                    .contains("김민수\u00a0과장이 동맹을 시작했어요", "세움에너지가 자리에 앉았어요", head());
    }

    @Test
    void standsAmongThePagesOfItsAlliance() throws Exception {
        assertThat(Visit.of(mvc, story.seum(), Role.VIEWER).open(path()).getContentAsString())
                .contains(
                        "<a href=\"/alliances/" + story.alliance() + "\">현장 에너지 로봇</a>",
                        "href=\"" + path() + "\" aria-current=\"page\"",
                        "한빛로보틱스");
    }

    @Test
    void whatIsDownloadedStandsTheOfflineCheckAgainstTheHeadOfThePage() throws Exception {
        var download = Visit.of(mvc, story.seum(), Role.EXECUTIVE).open(path() + ".jsonl");
        var file = Files.write(folder.resolve("ledger.jsonl"), download.getContentAsByteArray());

        assertThat(download.getContentType()).startsWith("application/jsonl");
        assertThat(LedgerVerifier.check(file, head())).startsWith("OK 3 entries");
    }

    @Test
    void theOpenApiGivesTheSameBytes() throws Exception {
        var page = Visit.of(mvc, story.hanbit(), Role.MANAGER).open(path() + ".jsonl");

        assertThat(asked(story.hanbit()).getContentAsByteArray())
                .isEqualTo(page.getContentAsByteArray());
        assertThat(asked(story.outsider()).getStatus()).isEqualTo(404);
    }

    @Test
    void aThirdCompanyAndAnAdministratorFindNothing() throws Exception {
        for (var path : new String[] {path(), path() + ".jsonl"}) {
            assertThat(Visit.of(mvc, story.outsider(), Role.EXECUTIVE).open(path).getStatus())
                    .isEqualTo(404);
            assertThat(Visit.of(mvc, story.hanbit(), Role.ADMINISTRATOR).open(path).getStatus())
                    .isEqualTo(404);
        }
    }

    @Test
    void aCompanysOwnChainIsReadAndCheckedByItselfAlone() throws Exception {
        var manager = story.hanbit().the(Role.MANAGER);
        CurrentActor.run(
                manager,
                () ->
                        transactions.executeWithoutResult(_ ->
                                ledger.enter(
                                        manager,
                                        manager.ours(),
                                        Fact.of(
                                                "fit.selection-decided",
                                                manager.person().value(),
                                                Map.of("name", "물류 자동화")))));
        var viewer = Visit.of(mvc, story.hanbit(), Role.VIEWER);
        var head = CurrentActor.as(manager, () -> ledger.headOf(manager, manager.ours())).hash();

        assertThat(viewer.open("/ledger").getContentAsString()).contains("물류 자동화", head, "우리만");
        var file =
                Files.write(
                        folder.resolve("ours.jsonl"),
                        viewer.open("/ledger.jsonl").getContentAsByteArray());
        assertThat(LedgerVerifier.check(file, head)).startsWith("OK 1 entries");
        assertThat(Visit.of(mvc, story.seum(), Role.EXECUTIVE).open("/ledger").getContentAsString())
                .doesNotContain("물류 자동화", head);
        assertThat(Visit.of(mvc, story.hanbit(), Role.ADMINISTRATOR).open("/ledger").getStatus())
                .isEqualTo(404);
        assertThat(Visit.signedOut(mvc).open("/ledger").getStatus()).isIn(302, 303);
    }

    @Test
    void whatWeDecidedTellsInWhichSelection() throws Exception {
        var manager = story.hanbit().the(Role.MANAGER);
        CurrentActor.run(
                manager,
                () ->
                        transactions.executeWithoutResult(_ ->
                                ledger.enter(
                                        manager,
                                        manager.ours(),
                                        Fact.of(
                                                "fit.criteria-locked",
                                                manager.person().value(),
                                                Map.of("selection", "물류 자동화")))));

        assertThat(Visit.of(mvc, story.hanbit(), Role.VIEWER).open("/ledger").getContentAsString())
                .contains("「물류 자동화」의 기준을 잠갔어요<");
    }

    private MockHttpServletResponse asked(Seated side) throws Exception {
        return Program.of(mvc, passes, side.the(Role.EXECUTIVE), "read").read("/api/v1" + path());
    }

    private String path() {
        return "/alliances/" + story.alliance() + "/ledger";
    }

    private String head() {
        var viewer = story.hanbit().the(Role.VIEWER);
        return CurrentActor.as(viewer, () -> ledger.headOf(viewer, story.alliance().circle()))
                .hash();
    }
}
