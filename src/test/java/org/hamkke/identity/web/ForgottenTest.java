package org.hamkke.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.hamkke.ProductTest;
import org.hamkke.database.TestDatabase;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Seated;
import org.hamkke.demo.Visit;
import org.hamkke.identity.Letter;
import org.hamkke.identity.Letters;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.hamkke.shell.Paging;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class ForgottenTest {
    private static final String NEW = "another horse, another battery";
    private static final Pattern LINK = Pattern.compile("/password/[A-Za-z0-9_-]{43}");

    @Autowired MockMvc mvc;
    @Autowired Seats seats;
    @Autowired Letters letters;

    private Seated hanbit;
    private String email;

    @BeforeEach
    void sitDown() {
        hanbit = Seated.of(seats, Cast.HANBIT);
        email = hanbit.email(Role.MANAGER);
    }

    @Test
    void aLinkIsLookedAtOftenAndTakenOnce() throws Exception {
        var phone = Visit.of(mvc, hanbit, Role.MANAGER);
        ask(email);
        var link = links().getFirst();

        assertThat(Visit.signedOut(mvc).open(link).getContentAsString()).contains(email);
        assertThat(take(link, "kurz 7").getStatus()).isEqualTo(422);
        assertThat(take(link, NEW).getRedirectedUrl()).isEqualTo("/sign-in");

        assertThat(phone.open("/settings").getRedirectedUrl()).startsWith("/sign-in");
        assertThat(enter(Seated.PASSWORD).getCookie("hamkke")).isNull();
        assertThat(enter(NEW).getCookie("hamkke")).isNotNull();
        assertThat(take(link, "a third horse and battery").getStatus()).isEqualTo(422);
        assertThat(Visit.signedOut(mvc).open(link).getContentAsString())
                .contains("더는 쓸 수 없는 주소예요.")
                .doesNotContain(email);
    }

    @Test
    void nobodyLearnsWhichAddressesAreKnown() throws Exception {
        var known = ask(email);
        var unknown = ask("nobody@nowhere.example");

        assertThat(unknown.getStatus()).isEqualTo(known.getStatus());
        assertThat(unknown.getRedirectedUrl()).isEqualTo(known.getRedirectedUrl());
        assertThat(ask("not an address").getStatus()).isEqualTo(422);
    }

    @Test
    void askingAgainAtOnceWritesNoSecondLetter() throws Exception {
        ask(email);
        ask(email);

        assertThat(links()).hasSize(1);
    }

    @Test
    void aLinkIsGoodForAnHour() throws Exception {
        ask(email);
        age("expires_at");

        assertThat(take(links().getFirst(), NEW).getStatus()).isEqualTo(422);
        assertThat(enter(Seated.PASSWORD).getCookie("hamkke")).isNotNull();
    }

    @Test
    void aNewerLinkReplacesTheOneBefore() throws Exception {
        ask(email);
        var first = links().getFirst();
        age("asked_at");
        ask(email);

        assertThat(links()).hasSize(2);
        assertThat(take(first, NEW).getStatus()).isEqualTo(422);
    }

    @Test
    void aPasswordChangedMeanwhileEndsTheLink() throws Exception {
        ask(email);
        var link = links().getFirst();

        Visit.of(mvc, hanbit, Role.MANAGER)
                .submit(
                        "/settings/profile/password",
                        "current",
                        Seated.PASSWORD,
                        "password",
                        "a quiet horse and battery");

        assertThat(Visit.signedOut(mvc).open(link).getContentAsString())
                .contains("더는 쓸 수 없는 주소예요.");
        assertThat(take(link, NEW).getStatus()).isEqualTo(422);
        assertThat(enter("a quiet horse and battery").getCookie("hamkke")).isNotNull();
    }

    private void age(String column) throws SQLException {
        try (var owner = TestDatabase.asOwner();
                var back =
                        owner.prepareStatement(
                                "update identity.resets set %1$s = %1$s - interval '61 minutes' where person_id = ?"
                                        .formatted(column))) {
            back.setObject(1, hanbit.the(Role.MANAGER).person().value());
            assertThat(back.executeUpdate()).isEqualTo(1);
        }
    }

    private List<String> links() {
        var administrator = hanbit.the(Role.ADMINISTRATOR);
        return CurrentActor.as(administrator, () -> letters.page(administrator, Paging.WHOLE))
                .items()
                .stream()
                .map(Letter::body)
                .flatMap(body -> LINK.matcher(body).results().map(found -> found.group()))
                .toList();
    }

    private MockHttpServletResponse ask(String address) throws Exception {
        return Visit.signedOut(mvc).submit("/password", "email", address);
    }

    private MockHttpServletResponse take(String link, String password) throws Exception {
        return Visit.signedOut(mvc).submit(link, "password", password);
    }

    private MockHttpServletResponse enter(String password) throws Exception {
        return Visit.signedOut(mvc).submit("/sign-in", "email", email, "password", password);
    }
}
