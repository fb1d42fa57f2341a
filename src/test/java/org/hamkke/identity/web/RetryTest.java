package org.hamkke.identity.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.jayway.jsonpath.JsonPath;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hamkke.ProductTest;
import org.hamkke.database.TestDatabase;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Program;
import org.hamkke.demo.Seated;
import org.hamkke.demo.Visit;
import org.hamkke.identity.Invitations;
import org.hamkke.identity.Passes;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.hamkke.shell.Paging;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ProductTest
class RetryTest {
    @Autowired MockMvc mvc;
    @Autowired Seats seats;
    @Autowired Invitations invitations;
    @Autowired Passes passes;

    @Test
    void aFormSentTwiceHasOneEffectAndOneAnswer() throws Exception {
        var hanbit = Seated.of(seats, Cast.HANBIT);
        var administrator = Visit.of(mvc, hanbit, Role.ADMINISTRATOR);

        var first = invite(administrator, "form-1", "friend@hanbit.example");
        var second = invite(administrator, "form-1", "friend@hanbit.example");

        assertThat(second.getRedirectedUrl()).isEqualTo(first.getRedirectedUrl());
        assertThat(second.getHeader("Idempotent-Replayed")).isEqualTo("true");
        assertThat(sentBy(hanbit)).isEqualTo(1);
    }

    @Test
    void twoFingersAtOnceHaveOneEffect() throws Exception {
        var hanbit = Seated.of(seats, Cast.HANBIT);
        var administrator = Visit.of(mvc, hanbit, Role.ADMINISTRATOR);
        Callable<Integer> press =
                () -> invite(administrator, "form-2", "friend@hanbit.example").getStatus();

        try (var fingers = Executors.newFixedThreadPool(4)) {
            for (var answer : fingers.invokeAll(Collections.nCopies(4, press)))
                assertThat(answer.get()).isEqualTo(302);
        }

        assertThat(sentBy(hanbit)).isEqualTo(1);
    }

    @Test
    void aRefusedFormCanBeSentAgainOnceMended() throws Exception {
        var hanbit = Seated.of(seats, Cast.HANBIT);
        var administrator = Visit.of(mvc, hanbit, Role.ADMINISTRATOR);

        assertThat(invite(administrator, "form-3", "not an address").getStatus()).isEqualTo(422);
        assertThat(invite(administrator, "form-3", "friend@hanbit.example").getStatus())
                .isEqualTo(302);
    }

    @Test
    void aChangeWhoseAnswerWasLostIsToldAsMade() throws Exception {
        var hanbit = Seated.of(seats, Cast.HANBIT);
        var administrator = Visit.of(mvc, hanbit, Role.ADMINISTRATOR);
        invite(administrator, "form-4", "friend@hanbit.example");
        loseTheAnswer(hanbit.the(Role.ADMINISTRATOR));

        var again =
                administrator.perform(
                        invitation("form-4", "friend@hanbit.example")
                                .header("Referer", "http://localhost/settings/people"));

        assertThat(again.getStatus()).isEqualTo(303);
        assertThat(again.getHeader("Location")).isEqualTo("/settings/people");
        var told = get("/settings/people").cookie(again.getCookie("hamkke-flash"));
        assertThat(administrator.perform(told).getContentAsString(UTF_8))
                .contains("저장은 끝났는데 응답이 중간에 끊겼어요.");
        assertThat(sentBy(hanbit)).isEqualTo(1);
    }

    @Test
    void programsThatAskAtOnceHaveOneEffectAndOneAnswer() throws Exception {
        var hanbit = Seated.of(seats, Cast.HANBIT);
        Callable<String> call =
                () -> {
                    var answer = add(hanbit, "/api/v1/partners", "call-1");
                    assertThat(answer.getStatus()).isEqualTo(201);
                    return JsonPath.read(answer.getContentAsString(UTF_8), "$.id");
                };

        try (var programs = Executors.newFixedThreadPool(4)) {
            var made = new HashSet<String>();
            for (var answer : programs.invokeAll(Collections.nCopies(4, call)))
                made.add(answer.get());
            assertThat(made).hasSize(1);
        }
    }

    @Test
    void aProgramThatWasRefusedCanAskAgainOnceMended() throws Exception {
        var hanbit = Seated.of(seats, Cast.HANBIT);

        assertThat(add(hanbit, "/api/v1/partners", "call-5", "{\"name\": \"\"}").getStatus())
                .isEqualTo(422);
        assertThat(add(hanbit, "/api/v1/partners", "call-5").getStatus()).isEqualTo(201);
    }

    @Test
    void aProgramsChangeDoesNotStandWithoutItsAnswer() throws Exception {
        var hanbit = Seated.of(seats, Cast.HANBIT);

        own(
                "alter table database.request_keys add constraint no_answer check (status is null or person_id <> '%s')"
                        .formatted(hanbit.the(Role.MANAGER).person()));
        try {
            assertThatThrownBy(() -> add(hanbit, "/api/v1/partners", "call-6"))
                    .hasStackTraceContaining("no_answer");
        } finally {
            own("alter table database.request_keys drop constraint no_answer");
        }

        assertThat(partnersOf(hanbit)).isEmpty();
        assertThat(add(hanbit, "/api/v1/partners", "call-6").getStatus()).isEqualTo(201);
        assertThat(partnersOf(hanbit)).containsExactly("여울로지스");
    }

    @Test
    void aKeyThatWentWithAnotherRequestGivesNoAnswerOfThat() throws Exception {
        var hanbit = Seated.of(seats, Cast.HANBIT);
        var added = add(hanbit, "/api/v1/partners", "call-2").getContentAsString();
        var contacts = "/api/v1/partners/" + JsonPath.read(added, "$.id") + "/contacts";

        var other = add(hanbit, contacts, "call-2");

        assertThat(other.getStatus()).isEqualTo(422);
        assertThat(other.getContentAsString()).contains("Idempotency-Key");
    }

    @Test
    void aKeyThatWentWithAnotherBodyGivesNoAnswerOfThat() throws Exception {
        var hanbit = Seated.of(seats, Cast.HANBIT);
        add(hanbit, "/api/v1/partners", "call-3");

        var other = add(hanbit, "/api/v1/partners", "call-3", "{\"name\": \"다온식품\"}");

        assertThat(other.getStatus()).isEqualTo(422);
        assertThat(other.getContentAsString()).contains("Idempotency-Key");
    }

    @Test
    void aKeyThatWentWithAnotherFileGivesNoAnswerOfThat() throws Exception {
        var hanbit = Seated.of(seats, Cast.HANBIT);
        assertThat(upload(hanbit, "상호\n여울로지스\n").getStatus()).isEqualTo(201);

        assertThat(upload(hanbit, "상호\n여울로지스\n").getHeader("Idempotent-Replayed"))
                .isEqualTo("true");
        assertThat(upload(hanbit, "상호\n잇다비전\n").getStatus()).isEqualTo(422);
    }

    private MockHttpServletResponse upload(Seated company, String list) throws Exception {
        var program = Program.of(mvc, passes, company.the(Role.MANAGER), "read", "write");
        return mvc.perform(
                        multipart("/api/v1/imports")
                                .part(new MockPart("file", "명단.csv", list.getBytes(UTF_8)))
                                .header("Idempotency-Key", "call-4")
                                .header("Authorization", "Bearer " + program.token()))
                .andReturn()
                .getResponse();
    }

    @Test
    void aKeyTooLongToKeepIsRefused() throws Exception {
        var answer = add(Seated.of(seats, Cast.HANBIT), "/api/v1/partners", "k".repeat(201));

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("at most 200 characters");
    }

    @Test
    void aProgramIsToldInTheLanguageItAsksFor() throws Exception {
        var hanbit = Seated.of(seats, Cast.HANBIT);
        var program = Program.of(mvc, passes, hanbit.the(Role.MANAGER), "read");
        var nowhere = "/api/v1/partners/" + hanbit.organisation();

        assertThat(program.send(get(nowhere), "").getContentAsString())
                .contains("없거나, 볼 수 있는 사람이 정해진 것이에요.");
        assertThat(
                        program.send(get(nowhere).header("Accept-Language", "en"), "")
                                .getContentAsString())
                .contains("No such thing, or not yours to see.");
    }

    private MockHttpServletResponse add(Seated company, String path, String key) throws Exception {
        return add(company, path, key, "{\"name\": \"여울로지스\"}");
    }

    private MockHttpServletResponse add(Seated company, String path, String key, String body)
            throws Exception {
        return Program.of(mvc, passes, company.the(Role.MANAGER), "read", "write")
                .send(
                        post(path).header("Idempotency-Key", key).header("Accept-Language", "en"),
                        body);
    }

    private List<String> partnersOf(Seated company) throws Exception {
        var program = Program.of(mvc, passes, company.the(Role.MANAGER), "read");
        return JsonPath.read(
                program.read("/api/v1/partners").getContentAsString(UTF_8), "$.items[*].name");
    }

    private static void own(String change) throws SQLException {
        try (var owner = TestDatabase.asOwner();
                var statement = owner.createStatement()) {
            statement.execute(change);
        }
    }

    /** As if the server had stopped right after the change. */
    private static void loseTheAnswer(Actor asker) throws SQLException {
        try (var owner = TestDatabase.asOwner();
                var lose =
                        owner.prepareStatement(
                                "update database.request_keys set status = null, location = null, body = null where person_id = ?")) {
            lose.setObject(1, asker.person().value());
            assertThat(lose.executeUpdate()).isEqualTo(1);
        }
    }

    private static MockHttpServletRequestBuilder invitation(String once, String email) {
        return post("/settings/people/invitations")
                .with(csrf())
                .param("_once", once)
                .param("name", "동료")
                .param("email", email)
                .param("roles", "VIEWER");
    }

    private static MockHttpServletResponse invite(Visit visit, String once, String email)
            throws Exception {
        return visit.perform(invitation(once, email));
    }

    private int sentBy(Seated company) {
        var administrator = company.the(Role.ADMINISTRATOR);
        return CurrentActor.as(administrator, () -> invitations.sent(administrator, Paging.WHOLE))
                .items()
                .size();
    }
}
