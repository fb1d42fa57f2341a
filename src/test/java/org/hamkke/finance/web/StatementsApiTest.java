package org.hamkke.finance.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import org.hamkke.demo.Cast;
import org.hamkke.demo.Program;
import org.hamkke.demo.Seated;
import org.hamkke.finance.AtTheRegister;
import org.hamkke.identity.Passes;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

class StatementsApiTest extends AtTheRegister {
    private static final String YEAR =
            """
            {"scope": "CONSOLIDATED", "note": "감사보고서",
             "figures": {"liabilities": 90, "equity": 60, "current-assets": 4, "current-liabilities": 2, "revenue": 100, "operating-profit": 5}}
            """;

    @Autowired MockMvc mvc;
    @Autowired Seats seats;
    @Autowired Passes passes;

    private Program program;
    private String at = "";

    @BeforeEach
    void enterAPartner() {
        var hanbit = Seated.of(seats, Cast.HANBIT);
        program = programOf(hanbit);
        at = "/api/v1/partners/" + partner(hanbit.the(Role.MANAGER), "여울로지스", "");
    }

    @Test
    void aYearIsEnteredReadChangedAndTakenOff() throws Exception {
        var entered = program.send(put(at + "/statements/2024"), YEAR);
        assertThat(entered.getStatus()).isEqualTo(200);
        assertThat(Program.json(entered).at("/source").asString()).isEqualTo("PROGRAM");

        var changed = YEAR.replaceFirst("\\{", "{\"version\": 0, ").replace("90", "120");
        assertThat(
                        Program.json(program.send(put(at + "/statements/2024"), changed))
                                .at("/version")
                                .asInt())
                .isEqualTo(1);
        assertThat(program.send(put(at + "/statements/2024"), changed).getStatus()).isEqualTo(409);
        assertThat(program.send(put(at + "/statements/2024"), YEAR).getStatus()).isEqualTo(400);

        var listed = Program.json(program.read(at + "/statements"));
        assertThat(listed.at("/items/0/figures/liabilities").asInt()).isEqualTo(120);
        assertThat(program.send(delete(at + "/statements/2024").param("version", "1")).getStatus())
                .isEqualTo(204);
        assertThat(program.read(at + "/statements/2024").getStatus()).isEqualTo(404);
    }

    @Test
    void ratiosComeWithTheirPointsAndLimits() throws Exception {
        program.send(put(at + "/statements/2024"), YEAR);

        var health = Program.json(program.read(at + "/financial-health")).at("/items/0");

        assertThat(health.at("/proposal").asInt()).isEqualTo(75);
        assertThat(health.at("/ratios/0/value").decimalValue()).isEqualByComparingTo("150");
        assertThat(health.at("/ratios/0/points").asInt()).isEqualTo(50);
        assertThat(health.at("/ratios/0/limits").size()).isEqualTo(4);
        assertThat(health.at("/ratios/3/missing/0").asString()).isEqualTo("interest-expense");
        assertThat(health.at("/ratios/4/circumstance").asString()).isEqualTo("NO_YEAR_BEFORE");
    }

    @Test
    void everyBrokenRuleIsNamedWithItsField() throws Exception {
        var refused = program.send(put(at + "/statements/2024"), "{\"figures\": {\"assets\": -5}}");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentType()).contains("problem+json");
        assertThat(Program.json(refused).at("/errors/0/rule").asString())
                .isEqualTo("FIGURE_IS_NOT_NEGATIVE");
        assertThat(Program.json(refused).at("/errors/0/field").asString()).isEqualTo("assets");

        assertThat(rule("{\"figures\": {\"goodwill\": 5}}")).isEqualTo("ACCOUNT_IS_KNOWN");
        assertThat(rule("{\"figures\": {\"assets\": 5.5}}")).isEqualTo("FIGURE_IS_AN_AMOUNT");
        assertThat(rule("{\"figures\": {\"assets\": null}}")).isEqualTo("FIGURE_IS_AN_AMOUNT");
        assertThat(rule("{\"scope\": \"GROUP\", \"figures\": {\"assets\": 5}}"))
                .isEqualTo("SCOPE_IS_KNOWN");
        assertThat(rule("{}")).isEqualTo("YEAR_HAS_A_FIGURE");
        assertThat(program.send(put(at + "/statements/1234"), YEAR).getStatus()).isEqualTo(422);
        assertThat(program.send(put(at + "/statements/soon"), YEAR).getStatus()).isEqualTo(404);
    }

    @Test
    void anotherCompanysTokenFindsNothing() throws Exception {
        program.send(put(at + "/statements/2024"), YEAR);
        program = programOf(Seated.of(seats, Cast.SEUM));

        for (var path : new String[] {"/statements", "/statements/2024", "/financial-health"})
            assertThat(program.read(at + path).getStatus()).isEqualTo(404);
        assertThat(program.send(put(at + "/statements/2024"), YEAR).getStatus()).isEqualTo(404);
        assertThat(new Program(mvc, "nobody").read(at + "/statements").getStatus()).isEqualTo(401);
    }

    @Test
    void theOpenApiDescribesIt() throws Exception {
        assertThat(program.read("/api/v1/openapi.json").getContentAsString(UTF_8))
                .contains("/api/v1/partners/{id}/statements/{year}", "financial-health");
    }

    private String rule(String body) throws Exception {
        return Program.json(program.send(put(at + "/statements/2024"), body))
                .at("/errors/0/rule")
                .asString();
    }

    private Program programOf(Seated company) {
        return Program.of(mvc, passes, company.the(Role.MANAGER), "read", "write");
    }
}
