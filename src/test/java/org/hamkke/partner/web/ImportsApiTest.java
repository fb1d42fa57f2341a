package org.hamkke.partner.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.hamkke.ProductTest;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Program;
import org.hamkke.demo.Seated;
import org.hamkke.identity.Passes;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Role;
import org.hamkke.partner.intake.Imports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;

/** A file of partners goes its whole way into the directory, and back, at the hands of a program. */
@ProductTest
class ImportsApiTest {
    private static final String IMPORTS = "/api/v1/imports";
    private static final String TABLE = "회사명,국가,지역\n여울로지스,대한민국,부산\n이음테크,달나라,서울\n다온모터스,,대구\n";

    @Autowired MockMvc mvc;
    @Autowired Seats seats;
    @Autowired Passes passes;

    private Seated hanbit;
    private Program manager;

    @BeforeEach
    void aProgramAsks() {
        hanbit = Seated.of(seats, Cast.HANBIT);
        manager = program(hanbit, Role.MANAGER);
    }

    @Test
    void aFileIsMatchedReadMendedWrittenAndTakenBack() throws Exception {
        var at = upload(manager, TABLE).getHeader("Location");
        var uploaded = Program.json(manager.read(at));
        assertThat(uploaded.at("/state").asString()).isEqualTo("MATCHING");
        assertThat(uploaded.at("/columns").findValuesAsString("key"))
                .containsExactly("name", "country", "region");

        var read = read(at);
        assertThat(read.at("/counts/NEW").asInt()).isEqualTo(2);
        assertThat(read.at("/counts/ERROR").asInt()).isEqualTo(1);
        var wrong = Program.json(manager.read(at + "/rows?state=ERROR")).at("/items/0");
        assertThat(wrong.at("/source/country").asString()).isEqualTo("달나라");
        assertThat(wrong.at("/cells/1/error").asString()).isNotBlank();
        var open = manager.send(post(at + "/write"), "{\"leavesOpen\": false}");
        assertThat(Program.json(open).at("/errors/0/rule").asString())
                .isEqualTo("IMPORT_LEAVES_NOTHING_OPEN");

        var row = at + "/rows/" + wrong.at("/number").asInt();
        var mended = Program.json(manager.send(patch(row), "{\"cells\": {\"country\": \"일본\"}}"));
        assertThat(mended.at("/state").asString()).isEqualTo("NEW");

        manager.send(post(at + "/write"), "{\"leavesOpen\": false}");
        assertThat(await(at, "DONE").at("/undoable").asBoolean()).isTrue();
        assertThat(partners(manager)).containsExactly("다온모터스", "여울로지스", "이음테크");
        manager.send(post(at + "/undo"));
        assertThat(await(at, "UNDONE").at("/outcome/keptRows").asInt()).isZero();
        assertThat(partners(manager)).isEmpty();
    }

    @Test
    void rowsComeInPagesAndAColumnMayBeLeftBehind() throws Exception {
        var at = upload(manager, TABLE).getHeader("Location");
        manager.send(post(at + "/columns"), "{\"columns\": [{\"place\": 0, \"key\": \"name\"}]}");
        await(at, "PREVIEW");

        var first = Program.json(manager.read(at + "/rows?limit=2"));
        var second = Program.json(manager.read(at + "/rows?after=" + first.at("/next").asString()));

        assertThat(first.at("/items").size()).isEqualTo(2);
        assertThat(second.at("/items/0/source/name").asString()).isEqualTo("다온모터스");
        assertThat(second.at("/items/0/source").size()).isEqualTo(1);
        assertThat(second.at("/next").isNull()).isTrue();
        assertThat(manager.read(at + "/rows/99").getStatus()).isEqualTo(404);
        assertThat(manager.read(at + "/rows?after=nonsense").getStatus()).isEqualTo(404);
        assertThat(manager.send(post(at + "/rematch")).getStatus()).isEqualTo(200);
        assertThat(manager.send(delete(at)).getStatus()).isEqualTo(204);
        assertThat(manager.read(at).getStatus()).isEqualTo(404);
    }

    @Test
    void whatIsNoTableOrTooLargeIsRefusedInWords() throws Exception {
        assertThat(upload(manager, new byte[] {0, 1, 2}).getStatus()).isEqualTo(422);
        assertThat(upload(manager, new byte[(int) Imports.MOST_BYTES + 1]).getStatus())
                .isEqualTo(422);
        assertThat(manager.send(post(IMPORTS), "{}").getStatus()).isEqualTo(415);
        assertThat(nothing(manager).getStatus()).isEqualTo(400);
        assertThat(Program.json(manager.read(IMPORTS)).at("/items").size()).isZero();
    }

    @Test
    void aFileThatIsSentAgainUnderItsKeyIsTakenInOnce() throws Exception {
        var first = upload(manager, TABLE, "명단-1");
        var again = upload(manager, TABLE, "명단-1");

        assertThat(again.getHeader("Location")).isEqualTo(first.getHeader("Location"));
        assertThat(again.getHeader("Idempotent-Replayed")).isEqualTo("true");
        assertThat(Program.json(manager.read(IMPORTS)).at("/items").size()).isEqualTo(1);
    }

    @Test
    void anotherCompanyAndAVisitorFindNoImport() throws Exception {
        var at = upload(manager, TABLE).getHeader("Location");
        read(at);
        var other = program(Seated.of(seats, Cast.SEUM), Role.MANAGER);

        assertThat(Program.json(other.read(IMPORTS)).at("/items").size()).isZero();
        for (var path : List.of(at, at + "/rows", at + "/rows/2"))
            assertThat(other.read(path).getStatus()).isEqualTo(404);
        assertThat(other.send(patch(at + "/rows/2"), "{\"answer\": \"SKIP\"}").getStatus())
                .isEqualTo(404);
        assertThat(other.send(post(at + "/write"), "{\"leavesOpen\": true}").getStatus())
                .isEqualTo(404);
        assertThat(other.send(delete(at)).getStatus()).isEqualTo(404);
        assertThat(mvc.perform(get(at)).andReturn().getResponse().getStatus()).isEqualTo(401);
        assertThat(Program.json(manager.read(at)).at("/counts/NEW").asInt()).isEqualTo(2);
    }

    @Test
    void whoOnlyReadsTakesNothingInAndMendsNothing() throws Exception {
        var at = upload(manager, TABLE).getHeader("Location");
        read(at);
        var viewer = program(hanbit, Role.VIEWER);

        assertThat(upload(viewer, TABLE).getStatus()).isIn(403, 422);
        assertThat(viewer.read(IMPORTS).getStatus()).isIn(403, 422);
        assertThat(viewer.send(patch(at + "/rows/2"), "{\"answer\": \"SKIP\"}").getStatus())
                .isIn(403, 422);
        assertThat(viewer.send(post(at + "/write"), "{\"leavesOpen\": true}").getStatus())
                .isIn(403, 422);
        assertThat(Program.json(manager.read(at)).at("/state").asString()).isEqualTo("PREVIEW");
    }

    private JsonNode read(String at) throws Exception {
        manager.send(post(at + "/columns"), "{}");
        return await(at, "PREVIEW");
    }

    /** The work is a job of its own. */
    private JsonNode await(String at, String state) throws Exception {
        for (int i = 0; i < 600; i++) {
            var standing = Program.json(manager.read(at));
            if (standing.at("/state").asString().equals(state)) return standing;
            Thread.sleep(50);
        }
        throw new AssertionError(manager.read(at).getContentAsString());
    }

    private static List<String> partners(Program program) throws Exception {
        return Program.json(program.read("/api/v1/partners"))
                .at("/items")
                .findValuesAsString("name");
    }

    private static MockHttpServletResponse upload(Program program, String table) throws Exception {
        return upload(program, table.getBytes(UTF_8));
    }

    private static MockHttpServletResponse upload(Program program, byte[] content)
            throws Exception {
        return sent(program, multipart(IMPORTS).file(file(content)));
    }

    private static MockHttpServletResponse upload(Program program, String table, String key)
            throws Exception {
        var request = multipart(IMPORTS).file(file(table.getBytes(UTF_8)));
        return sent(program, request.header("Idempotency-Key", key));
    }

    private static MockHttpServletResponse nothing(Program program) throws Exception {
        return sent(program, multipart(IMPORTS));
    }

    private static MockMultipartFile file(byte[] content) {
        return new MockMultipartFile("file", "명단.csv", null, content);
    }

    private static MockHttpServletResponse sent(
            Program program, MockMultipartHttpServletRequestBuilder request) throws Exception {
        var asked = request.header("Authorization", "Bearer " + program.token());
        return program.mvc().perform(asked).andReturn().getResponse();
    }

    private Program program(Seated company, Role role) {
        return Program.of(mvc, passes, company.the(role), "read", "write");
    }
}
