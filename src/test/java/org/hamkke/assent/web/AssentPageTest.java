package org.hamkke.assent.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamkke.alliance.Story.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import org.hamkke.alliance.Charters;
import org.hamkke.alliance.SharedTest;
import org.hamkke.assent.Keys;
import org.hamkke.assent.ProposalId;
import org.hamkke.demo.Seated;
import org.hamkke.demo.Visit;
import org.hamkke.kernel.Role;
import org.hamkke.ledger.Ledger;
import org.hamkke.ledger.Telling;
import org.hamkke.shell.InLanguage;
import org.hamkke.shell.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

class AssentPageTest extends SharedTest {
    @Autowired MockMvc mvc;
    @Autowired Charters charters;
    @Autowired Ledger ledger;

    ProposalId proposal;

    @BeforeEach
    void somethingIsProposed() {
        var manager = story.hanbit(Role.MANAGER);
        proposal =
                as(
                                manager,
                                () ->
                                        charters.restate(
                                                manager, story.alliance(), "새 이름", "함께 더 멀리 가요", 0))
                        .orElseThrow();
    }

    @Test
    void showsWhatIsSignedInWordsToBothSides() throws Exception {
        for (var side : sides())
            assertThat(Visit.of(mvc, side, Role.VIEWER).open(path()).getContentAsString())
                    .contains("함께 더 멀리 가요", keys().hash().value(), "이서연", "정하윤")
                    .doesNotContain("/assent\"");
    }

    @Test
    void namesTheAllianceAndKeepsTheLines() throws Exception {
        assertThat(
                        Visit.of(mvc, story.founded().seum(), Role.VIEWER)
                                .open(path())
                                .getContentAsString())
                .contains(
                        "<a href=\"/alliances/" + story.alliance() + "\">현장 에너지 로봇</a>",
                        "<dd class=\"prose\">함께 더 멀리 가요</dd>");
    }

    @Test
    void everyoneReadsItsNameInTheirOwnLanguage() throws Exception {
        var ledger = "/alliances/" + story.alliance() + "/ledger";
        var executive = Visit.of(mvc, story.founded().seum(), Role.EXECUTIVE);
        for (var page : new String[] {"/", "/alliances", path(), "/notifications", ledger}) {
            assertThat(read(executive, page, "ko")).as(page).contains("동맹의 이름과 목적");
            assertThat(read(executive, page, "en"))
                    .as(page)
                    .contains("Name and purpose of the alliance")
                    .doesNotContain("동맹의 이름과 목적");
        }
    }

    @Test
    void theChainKeepsTheWordsOfWhoeverProposed() {
        var executive = story.seum(Role.EXECUTIVE);
        as(
                executive,
                () ->
                        InLanguage.of(
                                Language.ENGLISH,
                                () -> assents.assent(executive, proposal, keys().hash())));

        assertThat(
                        as(
                                executive,
                                () ->
                                        ledger.latest(
                                                executive,
                                                story.alliance().circle(),
                                                Long.MAX_VALUE,
                                                1)))
                .singleElement()
                .satisfies(entry -> assertThat(Telling.of(entry).what()).isEqualTo("동맹의 이름과 목적"));
    }

    private static String read(Visit visit, String page, String language) throws Exception {
        return visit.perform(get(page).cookie(new Cookie("language", language)))
                .getContentAsString();
    }

    @Test
    void twoKeysTurnOnThePage() throws Exception {
        for (var side : sides()) {
            var executive = Visit.of(mvc, side, Role.EXECUTIVE);
            assertThat(executive.open(path()).getContentAsString())
                    .contains(path() + "/assent", keys().hash().value());
            assertThat(
                            executive
                                    .submit(path() + "/assent", "hash", keys().hash().value())
                                    .getRedirectedUrl())
                    .isEqualTo(path());
        }

        assertThat(keys().state()).isEqualTo(Keys.State.IN_EFFECT);
    }

    @Test
    void aKeyTurnsForNothingButWhatWasShown() throws Exception {
        var executive = Visit.of(mvc, story.founded().seum(), Role.EXECUTIVE);

        var answer = executive.submit(path() + "/assent", "hash", "0".repeat(64));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("그사이 내용이 바뀌었어요");
        assertThat(keys().waiting()).isEqualTo(2);
    }

    @Test
    void aRefusalNeedsAReasonAndKeepsWhatWasTyped() throws Exception {
        var executive = Visit.of(mvc, story.founded().seum(), Role.EXECUTIVE);
        assertThat(executive.submit(path() + "/decline", "reason", " ").getStatus()).isEqualTo(422);

        executive.submit(path() + "/decline", "reason", "목적이 아직 흐려요");

        assertThat(
                        Visit.of(mvc, story.founded().hanbit(), Role.VIEWER)
                                .open(path())
                                .getContentAsString())
                .contains("목적이 아직 흐려요", "돌려보냄");
    }

    @Test
    void theSideThatProposedTakesItBackAndTheOtherCannot() throws Exception {
        assertThat(
                        Visit.of(mvc, story.founded().seum(), Role.MANAGER)
                                .submit(path() + "/withdraw")
                                .getStatus())
                .isEqualTo(422);

        Visit.of(mvc, story.founded().hanbit(), Role.MANAGER).submit(path() + "/withdraw");

        assertThat(keys().state()).isEqualTo(Keys.State.WITHDRAWN);
    }

    @Test
    void outsidersFindNoPage() throws Exception {
        assertThat(
                        Visit.of(mvc, story.founded().outsider(), Role.EXECUTIVE)
                                .open(path())
                                .getStatus())
                .isEqualTo(404);
        assertThat(
                        Visit.of(mvc, story.founded().seum(), Role.ADMINISTRATOR)
                                .open(path())
                                .getStatus())
                .isEqualTo(404);
    }

    private Seated[] sides() {
        return new Seated[] {story.founded().hanbit(), story.founded().seum()};
    }

    private String path() {
        return "/assents/" + proposal;
    }

    private Keys keys() {
        var viewer = story.seum(Role.VIEWER);
        return as(viewer, () -> assents.keys(viewer, proposal));
    }
}
