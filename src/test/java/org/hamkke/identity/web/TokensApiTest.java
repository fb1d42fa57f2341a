package org.hamkke.identity.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hamkke.ProductTest;
import org.hamkke.database.TestDatabase;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Program;
import org.hamkke.demo.Seated;
import org.hamkke.identity.Passes;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A token makes others, and none of them may more or lives longer than itself. */
@ProductTest
class TokensApiTest {
    private static final String TOKENS = "/api/v1/tokens";

    @Autowired MockMvc mvc;
    @Autowired Seats seats;
    @Autowired Passes passes;

    private Seated hanbit;
    private Program program;

    @BeforeEach
    void aProgramAsks() {
        hanbit = Seated.of(seats, Cast.HANBIT);
        program = Program.of(mvc, passes, hanbit.the(Role.MANAGER), "read", "write");
    }

    @Test
    void aTokenIsMadeShownOnceUsedAndWithdrawn() throws Exception {
        var made = program.send(post(TOKENS), "{\"name\": \"밤 작업\", \"scopes\": [\"read\"]}");
        assertThat(made.getStatus()).isEqualTo(201);
        var secret = Program.json(made).at("/secret").asString();
        var id = Program.json(made).at("/id").asString();
        var child = new Program(mvc, secret);

        assertThat(child.read("/api/v1/partners").getStatus()).isEqualTo(200);
        assertThat(child.send(post(TOKENS), "{\"name\": \"쓰기\"}").getStatus()).isEqualTo(403);
        var listed = program.read(TOKENS);
        assertThat(Program.json(listed).at("/items").findValuesAsString("name"))
                .containsExactlyInAnyOrder("밤 작업", "시험");
        assertThat(listed.getContentAsString()).doesNotContain(secret, program.token());

        assertThat(program.send(delete(TOKENS + "/" + id)).getStatus()).isEqualTo(204);
        assertThat(child.read("/api/v1/partners").getStatus()).isEqualTo(401);
    }

    @Test
    void aSecretIsToldOnceAndKeptNowhere() throws Exception {
        var first =
                program.send(post(TOKENS).header("Idempotency-Key", "t-1"), "{\"name\": \"밤\"}");
        var again =
                program.send(post(TOKENS).header("Idempotency-Key", "t-1"), "{\"name\": \"밤\"}");

        assertThat(again.getStatus()).isEqualTo(409);
        assertThat(again.getContentAsString(UTF_8)).contains("비밀값은 한 번만 보여요");
        assertThat(keptBodies()).isNotEmpty().allMatch(Objects::isNull);
        assertThat(
                        new Program(mvc, Program.json(first).at("/secret").asString())
                                .read(TOKENS)
                                .getStatus())
                .isEqualTo(200);
    }

    private List<@Nullable String> keptBodies() throws SQLException {
        try (var owner = TestDatabase.asOwner();
                var kept =
                        owner.prepareStatement(
                                "select body from database.request_keys where person_id = ?")) {
            kept.setObject(1, hanbit.the(Role.MANAGER).person().value());
            var bodies = new ArrayList<@Nullable String>();
            for (var rows = kept.executeQuery(); rows.next(); ) bodies.add(rows.getString(1));
            return bodies;
        }
    }

    @Test
    void nothingWiderAndNothingLongerIsMade() throws Exception {
        for (var refused :
                List.of(
                        "{\"name\": \"계산\", \"scopes\": [\"read\", \"calculate\"]}",
                        "{\"name\": \"낯선 범위\", \"scopes\": [\"everything\"]}")) {
            var answer = program.send(post(TOKENS), refused);
            assertThat(answer.getStatus()).isEqualTo(422);
            assertThat(Program.json(answer).at("/errors").findValuesAsString("rule"))
                    .containsExactly("TOKEN_GIVES_NO_WIDER_SCOPE");
        }
        var longer = program.send(post(TOKENS), "{\"name\": \"오래\", \"days\": 2}");
        assertThat(Program.json(longer).at("/errors").findValuesAsString("rule"))
                .containsExactly("TOKEN_GIVES_NO_LONGER_LIFE");
        for (int days : new int[] {0, -1})
            assertThat(
                            program.send(post(TOKENS), "{\"name\": \"지난\", \"days\": " + days + "}")
                                    .getStatus())
                    .isEqualTo(422);
        assertThat(program.send(post(TOKENS), "{}").getStatus()).isEqualTo(422);
        assertThat(Program.json(program.read(TOKENS)).at("/items").size()).isEqualTo(1);
    }

    @Test
    void whatIsNotNarrowedIsPassedOnToTheSameDay() throws Exception {
        program.send(post(TOKENS), "{\"name\": \"같은 것\"}");

        var items = Program.json(program.read(TOKENS)).at("/items");

        assertThat(items.size()).isEqualTo(2);
        assertThat(items.at("/0/expiresAt")).isEqualTo(items.at("/1/expiresAt"));
        assertThat(items.at("/0/scopes").size()).isEqualTo(2);
        assertThat(items.at("/1/scopes").size()).isEqualTo(2);
    }

    @Test
    void nobodyElseSeesOrWithdrawsIt() throws Exception {
        var id = Program.json(program.read(TOKENS)).at("/items/0/id").asString();
        for (var other :
                List.of(
                        hanbit.the(Role.ADMINISTRATOR),
                        Seated.of(seats, Cast.SEUM).the(Role.MANAGER))) {
            var stranger = Program.of(mvc, passes, other, "read", "write");
            assertThat(Program.json(stranger.read(TOKENS)).at("/items").findValuesAsString("id"))
                    .doesNotContain(id);
            assertThat(stranger.send(delete(TOKENS + "/" + id)).getStatus()).isEqualTo(404);
        }
        assertThat(mvc.perform(get(TOKENS)).andReturn().getResponse().getStatus()).isEqualTo(401);
        assertThat(program.read(TOKENS).getStatus()).isEqualTo(200);
    }
}
