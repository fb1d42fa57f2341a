package org.hamkke.identity.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.hamkke.ProductTest;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Alliances;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Seated;
import org.hamkke.demo.Visit;
import org.hamkke.identity.EmailAddress;
import org.hamkke.identity.Letter;
import org.hamkke.identity.Letters;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class InvitationPageTest {
    private static final EmailAddress ADDRESS = new EmailAddress("partner@seum.example");
    private static final String NOT_FOR_US = "우리 회사가 다른 회사에 보낸 초대예요";

    @Autowired MockMvc mvc;
    @Autowired Seats seats;
    @Autowired Alliances alliances;
    @Autowired Letters letters;

    private Seated hanbit;
    private AllianceId alliance;
    private String link;

    @BeforeEach
    void hanbitInvitesSeum() {
        hanbit = Seated.of(seats, Cast.HANBIT);
        var manager = hanbit.the(Role.MANAGER);
        alliance =
                CurrentActor.as(manager, () -> alliances.found(manager, "현장 에너지 로봇", "현장을 안전하게"));
        CurrentActor.run(
                manager, () -> alliances.invite(manager, alliance, "세움에너지", ADDRESS, "ko"));
        link =
                "/invitation/"
                        + CurrentActor.as(manager, () -> letters.latestTo(manager, ADDRESS))
                                .flatMap(Letter::invitation)
                                .orElseThrow()
                                .value();
    }

    @Test
    void theCompanyThatInvitedIsToldWhyItCannotJoin() throws Exception {
        var minsu = Visit.of(mvc, hanbit, Role.MANAGER);

        assertThat(text(minsu.open(link))).contains(NOT_FOR_US).doesNotContain("/join\"");
        var pressed = minsu.submit(link + "/join");
        assertThat(pressed.getStatus()).isEqualTo(422);
        assertThat(text(pressed)).contains(NOT_FOR_US).doesNotContain("더는 쓸 수 없는");
    }

    @Test
    void theInvitedCompanyJoinsAndTheInvitationIsClosedBehindIt() throws Exception {
        var taekyung = Visit.of(mvc, Seated.of(seats, Cast.SEUM), Role.MANAGER);

        assertThat(text(taekyung.open(link))).contains("/join\"").doesNotContain(NOT_FOR_US);
        assertThat(taekyung.submit(link + "/join").getRedirectedUrl())
                .isEqualTo("/alliances/" + alliance);

        var late = Visit.of(mvc, Seated.of(seats, Cast.DAON), Role.MANAGER);
        assertThat(text(late.submit(link + "/join"))).contains("이미 자리에 앉은 초대예요");
    }

    private static String text(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString(UTF_8);
    }
}
