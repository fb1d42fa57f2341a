package org.hamkke.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hamkke.ProductTest;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Seated;
import org.hamkke.demo.Visit;
import org.hamkke.identity.Invitations;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class RetryTest {
    @Autowired MockMvc mvc;
    @Autowired Seats seats;
    @Autowired Invitations invitations;

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
            for (var answer : fingers.invokeAll(java.util.Collections.nCopies(4, press)))
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

    private static org.springframework.mock.web.MockHttpServletResponse invite(
            Visit visit, String once, String email) throws Exception {
        return visit.submit(
                "/settings/people/invitations",
                "_once",
                once,
                "name",
                "동료",
                "email",
                email,
                "roles",
                "VIEWER");
    }

    private int sentBy(Seated company) {
        var administrator = company.the(Role.ADMINISTRATOR);
        return CurrentActor.as(administrator, () -> invitations.sentBy(administrator)).size();
    }
}
