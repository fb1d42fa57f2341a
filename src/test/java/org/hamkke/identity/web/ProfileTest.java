package org.hamkke.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.hamkke.ProductTest;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Seated;
import org.hamkke.demo.Visit;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class ProfileTest {
    private static final String NEW = "another horse, another battery";

    @Autowired MockMvc mvc;
    @Autowired Seats seats;

    private Seated hanbit;
    private Visit laptop;

    @BeforeEach
    void sitDown() throws Exception {
        hanbit = Seated.of(seats, Cast.HANBIT);
        laptop = Visit.of(mvc, hanbit, Role.MANAGER);
    }

    @Test
    void anybodyWritesTheirOwnNameAndStandsUnderIt() throws Exception {
        var answer = portray("김하루", "부장", "0");

        assertThat(answer.getRedirectedUrl()).isEqualTo("/settings/profile");
        assertThat(laptop.open("/settings/profile").getContentAsString())
                .contains("value=\"김하루\"", "value=\"부장\"", "김하루\u00a0부장");
    }

    @Test
    void aNameIsNeededAndATitleIsShort() throws Exception {
        var answer = portray(" ", "아주 긴 직급".repeat(10), "0");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("이름을 적어 주세요.", "직급은 50자 이하로 적어 주세요.", "아주 긴 직급아주 긴 직급");
    }

    @Test
    void aFieldThatWasNotSentIsAnEmptyOne() throws Exception {
        var answer = laptop.submit("/settings/profile", "version", "0");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("이름을 적어 주세요.");
    }

    @Test
    void whoWasOvertakenSeesBothTexts() throws Exception {
        portray("김하루", "부장", "0");

        var answer = portray("김하늘", "이사", "0");

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString())
                .contains("김하루", "김하늘", "name=\"version\" value=\"1\"");
    }

    @Test
    void aNewPasswordOpensAndTheOldOneNoLonger() throws Exception {
        var phone = Visit.of(mvc, hanbit, Role.MANAGER);

        var answer = change(Seated.PASSWORD, NEW);

        assertThat(answer.getRedirectedUrl()).isEqualTo("/settings/profile");
        assertThat(laptop.open("/settings").getStatus()).isEqualTo(200);
        assertThat(phone.open("/settings").getRedirectedUrl()).startsWith("/sign-in");
        assertThat(enter(Seated.PASSWORD).getCookie("hamkke")).isNull();
        assertThat(enter(NEW).getCookie("hamkke")).isNotNull();
    }

    @Test
    void guessingTheCurrentPasswordLocksAsItDoesAtTheDoor() throws Exception {
        for (int i = 0; i < 5; i++)
            assertThat(change("wrong wrong wrong", NEW).getContentAsString())
                    .contains("지금 쓰는 비밀번호가 맞지 않아요.");

        assertThat(change(Seated.PASSWORD, NEW).getContentAsString()).contains("여러 번 틀렸어요");
        assertThat(enter(NEW).getCookie("hamkke")).isNull();
    }

    @Test
    void aRefusedPasswordThatIsSentTwiceIsRefusedTwice() throws Exception {
        for (int i = 0; i < 2; i++)
            assertThat(
                            laptop.submit(
                                            "/settings/profile/password",
                                            "current",
                                            "wrong wrong wrong",
                                            "password",
                                            NEW,
                                            "_once",
                                            "twice")
                                    .getStatus())
                    .isEqualTo(422);
    }

    @Test
    void aShortPasswordIsRefusedBesideItsField() throws Exception {
        var answer = change(Seated.PASSWORD, "kurz 7");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("비밀번호는 10자 이상").doesNotContain("kurz 7");
    }

    private MockHttpServletResponse portray(String name, String rank, String version)
            throws Exception {
        return laptop.submit(
                "/settings/profile",
                "name",
                name,
                "rank",
                rank,
                "position",
                "",
                "department",
                "",
                "version",
                version);
    }

    private MockHttpServletResponse change(String current, String wanted) throws Exception {
        return laptop.submit("/settings/profile/password", "current", current, "password", wanted);
    }

    private MockHttpServletResponse enter(String password) throws Exception {
        return Visit.signedOut(mvc)
                .submit("/sign-in", "email", hanbit.email(Role.MANAGER), "password", password);
    }
}
