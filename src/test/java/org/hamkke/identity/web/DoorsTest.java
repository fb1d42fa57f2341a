package org.hamkke.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.concurrent.Callable;
import org.hamkke.ProductTest;
import org.hamkke.database.TestDatabase;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Program;
import org.hamkke.demo.Seated;
import org.hamkke.demo.Visit;
import org.hamkke.identity.Passes;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class DoorsTest {
    @Autowired MockMvc mvc;
    @Autowired Seats seats;
    @Autowired Passes passes;

    @Test
    void aSignedOutVisitorIsShownTheDoorAndComesBackToTheWish() throws Exception {
        var answer = Visit.signedOut(mvc).open("/settings?x=1");

        assertThat(answer.getRedirectedUrl()).isEqualTo("/sign-in?next=%2Fsettings%3Fx%3D1");
    }

    @Test
    void anUnknownAddressGetsTheSameWordsAsAWrongPassword() throws Exception {
        var hanbit = Seated.of(seats, Cast.HANBIT);
        var unknown =
                Visit.signedOut(mvc)
                        .submit(
                                "/sign-in",
                                "email",
                                "nobody@nowhere.example",
                                "password",
                                "whatever it is");
        var wrong =
                Visit.signedOut(mvc)
                        .submit(
                                "/sign-in",
                                "email",
                                hanbit.email(Role.MANAGER),
                                "password",
                                "whatever it is");

        assertThat(unknown.getStatus()).isEqualTo(422);
        assertThat(words(unknown.getContentAsString()))
                .isEqualTo(
                        words(wrong.getContentAsString())
                                .replace(hanbit.email(Role.MANAGER), "nobody@nowhere.example"));
    }

    private static String words(String page) {
        return page.replaceAll("(?s).*<main|</main>.*", "")
                .replaceAll("name=\"_(csrf|once)\" value=\"[^\"]*\"", "");
    }

    @Test
    void fiveWrongPasswordsLockTheAccountEvenForTheRightOne() throws Exception {
        var hanbit = Seated.of(seats, Cast.HANBIT);
        var email = hanbit.email(Role.MANAGER);
        for (int i = 0; i < 5; i++)
            Visit.signedOut(mvc)
                    .submit("/sign-in", "email", email, "password", "wrong wrong wrong");

        var answer =
                Visit.signedOut(mvc)
                        .submit("/sign-in", "email", email, "password", Seated.PASSWORD);

        assertThat(answer.getCookie("hamkke")).isNull();
        var stranger =
                Visit.signedOut(mvc)
                        .submit("/sign-in", "email", "nobody@hanbit.example", "password", "x");
        assertThat(words(answer.getContentAsString()))
                .contains("다섯 번 이어서 틀리면")
                .isEqualTo(
                        words(stranger.getContentAsString())
                                .replace("nobody@hanbit.example", email));
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        assertThat(
                        mvc.perform(post("/sign-in").param("email", "a@b.example"))
                                .andReturn()
                                .getResponse()
                                .getStatus())
                .isEqualTo(403);
    }

    @Test
    void onlyTheAdministratorOpensThePeoplePage() throws Exception {
        var hanbit = Seated.of(seats, Cast.HANBIT);

        assertThat(Visit.of(mvc, hanbit, Role.ADMINISTRATOR).open("/settings/people").getStatus())
                .isEqualTo(200);
        assertThat(Visit.of(mvc, hanbit, Role.EXECUTIVE).open("/settings/people").getStatus())
                .isEqualTo(403);
    }

    @Test
    void signingOutEverywhereEndsEverySession() throws Exception {
        var hanbit = Seated.of(seats, Cast.HANBIT);
        var laptop = Visit.of(mvc, hanbit, Role.MANAGER);
        var phone = Visit.of(mvc, hanbit, Role.MANAGER);

        laptop.submit("/settings/sign-out-everywhere");

        assertThat(phone.open("/settings").getRedirectedUrl()).startsWith("/sign-in");
    }

    @Test
    void aSessionCookieOpensNoDoorOfTheApiAndATokenNoPage() throws Exception {
        var hanbit = Seated.of(seats, Cast.HANBIT);
        var manager = hanbit.the(Role.MANAGER);
        var visit = Visit.of(mvc, hanbit, Role.MANAGER);
        var program = Program.of(mvc, passes, manager, "read");

        assertThat(visit.open("/api/v1/alliances").getStatus()).isEqualTo(401);
        assertThat(program.read("/settings").getRedirectedUrl()).startsWith("/sign-in");
    }

    /** A page is read in a transaction that can't write, a file and a program's answer in none of their own. */
    @Test
    void theUseOfASessionOrTokenIsNotedWhateverItWasUsedFor() throws Exception {
        var hanbit = Seated.of(seats, Cast.HANBIT);
        var manager = hanbit.the(Role.MANAGER);
        var visit = Visit.of(mvc, hanbit, Role.MANAGER);
        var program = Program.of(mvc, passes, manager, "read");

        assertNoted(manager, () -> visit.open("/partners").getStatus());
        assertNoted(manager, () -> visit.open("/partners/export.csv").getStatus());
        assertNoted(manager, () -> program.read("/api/v1/partners").getStatus());
    }

    private static void assertNoted(Actor actor, Callable<Integer> use) throws Exception {
        try (var owner = TestDatabase.asOwner();
                var statement = owner.createStatement()) {
            var own = " where person_id = '" + actor.person() + "'";
            int all =
                    statement.executeUpdate(
                            "update identity.passes set used_at = now() - interval '2 hours'"
                                    + own);

            assertThat(use.call()).isEqualTo(200);

            var unused =
                    "select count(*) from identity.passes"
                            + own
                            + " and used_at < now() - interval '1 hour'";
            try (var row = statement.executeQuery(unused)) {
                row.next();
                assertThat(row.getInt(1)).isEqualTo(all - 1);
            }
        }
    }

    @Test
    void aTokenThatMayReadMayNotWrite() throws Exception {
        var hanbit = Seated.of(seats, Cast.HANBIT);
        var manager = hanbit.the(Role.MANAGER);
        var program = Program.of(mvc, passes, manager, "read");

        var answer = program.send(post("/api/v1/alliances"));

        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
    }

    @Test
    void theAccountPageShowsATokenOnceAndNeverAgain() throws Exception {
        var hanbit = Seated.of(seats, Cast.HANBIT);
        var visit = Visit.of(mvc, hanbit, Role.MANAGER);

        var issued =
                visit.submit("/settings/tokens", "name", "연동", "days", "30", "scopes", "read")
                        .getContentAsString();

        assertThat(issued).contains("hamkke_");
        assertThat(visit.open("/settings").getContentAsString())
                .contains("연동")
                .doesNotContain("hamkke_");
    }
}
