package org.hamkke.agreement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.List;
import org.hamkke.ProductTest;
import org.hamkke.agreement.Desk;
import org.hamkke.agreement.text.ClauseKind;
import org.hamkke.demo.Founded;
import org.hamkke.demo.Program;
import org.hamkke.demo.Seated;
import org.hamkke.identity.Passes;
import org.hamkke.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** Two programs write one draft, each from its own seat. */
@ProductTest
@Import(Desk.class)
class DraftApiTest {
    @Autowired MockMvc mvc;
    @Autowired Desk desk;
    @Autowired Passes passes;

    @Test
    void aDraftIsBegunOnceWhicheverSideAsks() throws Exception {
        var story = desk.founded();
        var seum = manager(story.seum());
        assertThat(seum.read(at(story)).getStatus()).isEqualTo(404);

        var begun = seum.send(post(at(story)));
        var again = manager(story.hanbit()).send(post(at(story)));

        assertThat(begun.getStatus()).isEqualTo(201);
        assertThat(Program.json(again).at("/hash")).isEqualTo(Program.json(begun).at("/hash"));
        assertThat(Program.json(begun).at("/clauses").size()).isEqualTo(20);
        assertThat(Program.json(seum.read(at(story) + "/checks")).at("/items").size()).isPositive();
        assertThat(seum.read(at(story) + "/pdf").getContentType()).isEqualTo("application/pdf");
    }

    @Test
    void whoeverIsOvertakenIsToldBothWordings() throws Exception {
        var story = desk.drafted();
        var path = clause(story, ClauseKind.CONFIDENTIALITY);
        var version = Program.json(manager(story.hanbit()).read(path)).at("/version").asInt();
        var written = manager(story.seum()).send(put(path), wording("3년간 지킨다.", version));
        assertThat(Program.json(written).at("/text").asString()).isEqualTo("3년간 지킨다.");

        var late = manager(story.hanbit()).send(put(path), wording("7년간 지킨다.", version));

        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(late.getContentType()).startsWith("application/problem+json");
        assertThat(Program.json(late).at("/given/text").asString()).isEqualTo("7년간 지킨다.");
        assertThat(Program.json(late).at("/standing/text").asString()).isEqualTo("3년간 지킨다.");
        assertThat(Program.json(late).at("/standing/changedFor").asString()).contains("세움");
        var next = Program.json(late).at("/standing/version").asInt();
        assertThat(manager(story.hanbit()).send(put(path), wording("5년간 지킨다.", next)).getStatus())
                .isEqualTo(200);
        var blind = "{\"heading\": \"비밀유지\", \"text\": \"판을 읽지 않았다.\"}";
        assertThat(manager(story.seum()).send(put(path), blind).getStatus()).isEqualTo(400);
    }

    @Test
    void articlesAreAddedMovedTakenOutAndPutBack() throws Exception {
        var story = desk.drafted();
        var program = manager(story.hanbit());
        var law = desk.clause(story.hanbit(), story.alliance(), ClauseKind.LAW);
        var added =
                program.send(
                        post(at(story) + "/clauses"),
                        "{\"after\": \"%s\", \"heading\": \"안전\", \"text\": \"안전을 지킨다.\"}"
                                .formatted(law.id()));
        assertThat(added.getStatus()).isEqualTo(201);
        assertThat(Program.json(added).at("/number").asInt()).isEqualTo(law.number() + 1);
        var path = String.valueOf(added.getHeader("Location"));

        assertThat(Program.json(program.send(post(path + "/up"))).at("/number").asInt())
                .isEqualTo(law.number());
        assertThat(program.send(delete(path)).getStatus()).isEqualTo(204);
        assertThat(program.read(path).getStatus()).isEqualTo(404);
        assertThat(
                        Program.json(manager(story.seum()).send(post(path + "/restoration")))
                                .at("/heading")
                                .asString())
                .isEqualTo("안전");
        var standard = program.send(post(at(story) + "/clauses"), "{\"kind\": \"MEDIATION\"}");
        assertThat(Program.json(standard).at("/reworded").asBoolean()).isFalse();
        var blank = program.send(post(at(story) + "/clauses"), "{}");
        assertThat(Program.json(blank).at("/errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("heading", "text");
    }

    @Test
    void theTermsAreSettledOverTheVersionThatWasRead() throws Exception {
        var story = desk.drafted();
        var terms = terms(0);

        var settled = manager(story.hanbit()).send(put(at(story) + "/terms"), terms);
        var late = manager(story.seum()).send(put(at(story) + "/terms"), terms);

        assertThat(Program.json(settled).at("/version").asInt()).isEqualTo(1);
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(Program.json(late).at("/standing/title").asString()).isEqualTo("새 협약서");
        assertThat(Program.json(manager(story.seum()).read(at(story))).at("/text/title").asString())
                .isEqualTo("새 협약서");
    }

    @Test
    void aPromiseOfTheDraftIsAddedAndTakenOut() throws Exception {
        var story = desk.drafted();
        var program = manager(story.seum());
        var pledges = at(story) + "/pledges";
        var added =
                program.send(
                        post(pledges),
                        "{\"what\": \"안전 점검\", \"owner\": \"%s\", \"dueDays\": 30}"
                                .formatted(story.hanbit().organisation()));
        assertThat(added.getStatus()).isEqualTo(201);
        var id = Program.json(added).at("/id").asString();

        var seen = manager(story.hanbit()).read(pledges);
        assertThat(Program.json(seen).at("/items").findValuesAsString("what"))
                .containsExactly("안전 점검");
        assertThat(program.send(delete(pledges + "/" + id)).getStatus()).isEqualTo(204);
        assertThat(Program.json(program.read(pledges)).at("/items").size()).isZero();
        assertThat(program.send(post(pledges + "/" + id + "/restoration")).getStatus())
                .isEqualTo(200);
        assertThat(program.send(post(pledges), "{\"what\": \"점검\"}").getStatus()).isEqualTo(422);
    }

    @Test
    void aWordForTheOwnCompanyStaysThere() throws Exception {
        var story = desk.drafted();
        var comments = agreement(story) + "/comments";
        var law = desk.clause(story.hanbit(), story.alliance(), ClauseKind.LAW).id();
        var comment = "{\"clause\": \"" + law + "\", \"shared\": %s, \"text\": \"%s\"}";
        var hanbit = manager(story.hanbit());
        var own = hanbit.send(post(comments), comment.formatted(false, "우리끼리"));
        hanbit.send(post(comments), comment.formatted(true, "함께 보는 말"));

        assertThat(words(hanbit, comments)).containsExactly("함께 보는 말", "우리끼리");
        assertThat(words(manager(story.seum()), comments)).containsExactly("함께 보는 말");
        var path = comments + "/" + Program.json(own).at("/id").asString();
        assertThat(manager(story.seum()).send(delete(path)).getStatus()).isEqualTo(404);
        assertThat(hanbit.send(delete(path)).getStatus()).isEqualTo(204);
        assertThat(hanbit.send(post(path + "/restoration")).getStatus()).isEqualTo(200);
    }

    @Test
    void olderWordsAreReachedByPageAndByTheirOwnAddress() throws Exception {
        var story = desk.drafted();
        var comments = agreement(story) + "/comments";
        var law = desk.clause(story.hanbit(), story.alliance(), ClauseKind.LAW).id();
        var comment = "{\"clause\": \"" + law + "\", \"shared\": true, \"text\": \"말 %d\"}";
        var program = manager(story.hanbit());
        var oldest = Program.json(program.send(post(comments), comment.formatted(1))).at("/id");
        for (int i = 2; i <= 3; i++) program.send(post(comments), comment.formatted(i));

        var first = Program.json(program.read(comments + "?limit=2"));
        assertThat(first.at("/items").findValuesAsString("text")).containsExactly("말 3", "말 2");
        var rest = comments + "?limit=2&after=" + first.at("/next").asString();
        assertThat(words(program, rest)).containsExactly("말 1");
        assertThat(Program.json(program.read(rest)).at("/next").isNull()).isTrue();

        var path = comments + "/" + oldest.asString();
        assertThat(program.send(delete(path)).getStatus()).isEqualTo(204);
        assertThat(program.read(path).getStatus()).isEqualTo(404);
        assertThat(Program.json(program.send(post(path + "/restoration"))).at("/text").asString())
                .isEqualTo("말 1");
        assertThat(manager(story.seum()).read(path).getStatus()).isEqualTo(200);
        assertThat(manager(story.outsider()).read(path).getStatus()).isEqualTo(404);
    }

    @Test
    void versionsAreComparedAndTheirKeysWatched() throws Exception {
        var story = desk.put();
        var law = desk.clause(story.seum(), story.alliance(), ClauseKind.LAW);
        desk.write(story.seum(), story.alliance(), law, law.text() + "\n관할 법원은 전주지방법원으로 한다.");
        var program = manager(story.hanbit());

        var compared = Program.json(program.read(agreement(story) + "/comparison"));
        assertThat(compared.at("/from").asInt()).isEqualTo(1);
        assertThat(compared.at("/added").asInt()).isPositive();
        assertThat(compared.at("/removed").asInt()).isZero();
        var same = Program.json(program.read(agreement(story) + "/comparison?from=1&to=1"));
        assertThat(same.at("/added").asInt()).isZero();
        assertThat(program.read(agreement(story) + "/comparison?from=7").getStatus())
                .isEqualTo(404);

        desk.turn(story.seum(), story.alliance(), 1);
        var keys = Program.json(program.read(agreement(story) + "/versions/1/keys")).at("/items");
        assertThat(keys.size()).isEqualTo(2);
        assertThat(keys.at("/0/turnedAt").isNull()).isTrue();
        assertThat(keys.at("/1/turnedAt").isNull()).isFalse();
    }

    @Test
    void aThirdCompanyAnAdministratorAndAVisitorFindNoDraft() throws Exception {
        var story = desk.put();
        var clause = clause(story, ClauseKind.LAW);
        for (var path :
                List.of(
                        at(story),
                        at(story) + "/checks",
                        at(story) + "/pdf",
                        at(story) + "/pledges",
                        clause,
                        agreement(story) + "/comments",
                        agreement(story) + "/comparison",
                        agreement(story) + "/versions/1/keys")) {
            assertThat(manager(story.outsider()).read(path).getStatus()).isEqualTo(404);
            assertThat(program(story.hanbit(), Role.ADMINISTRATOR).read(path).getStatus())
                    .isEqualTo(404);
            assertThat(mvc.perform(get(path)).andReturn().getResponse().getStatus()).isEqualTo(401);
        }
        var outsider = manager(story.outsider());
        assertThat(outsider.send(put(clause), wording("남의 글", 0)).getStatus()).isEqualTo(404);
        assertThat(outsider.send(put(at(story) + "/terms"), terms(0)).getStatus()).isEqualTo(404);
        assertThat(outsider.send(delete(clause)).getStatus()).isEqualTo(404);
    }

    @Test
    void whoOnlyReadsChangesNoWord() throws Exception {
        var story = desk.drafted();
        var viewer = program(story.seum(), Role.VIEWER);
        var clause = clause(story, ClauseKind.LAW);
        var before = Program.json(viewer.read(at(story))).at("/hash");

        for (var refused :
                List.of(
                        viewer.send(put(clause), wording("보기만 하는 사람의 글", 0)),
                        viewer.send(delete(clause)),
                        viewer.send(put(at(story) + "/terms"), terms(0)),
                        viewer.send(post(at(story) + "/clauses"), "{\"kind\": \"LAW\"}")))
            assertThat(refused.getStatus()).isIn(403, 422);
        assertThat(Program.json(viewer.read(at(story))).at("/hash")).isEqualTo(before);
    }

    private static String wording(String text, int version) {
        return "{\"heading\": \"비밀유지\", \"text\": \"%s\", \"version\": %d}"
                .formatted(text, version);
    }

    private static String terms(int version) {
        return "{\"title\": \"새 협약서\", \"from\": \"2027-03-01\", \"months\": 12, \"renews\": false, \"version\": %d}"
                .formatted(version);
    }

    private static List<String> words(Program program, String comments) throws Exception {
        JsonNode items = Program.json(program.read(comments)).at("/items");
        return items.findValuesAsString("text");
    }

    private String clause(Founded story, ClauseKind kind) {
        var clause = desk.clause(story.hanbit(), story.alliance(), kind);
        return at(story) + "/clauses/" + clause.id();
    }

    private static String agreement(Founded story) {
        return "/api/v1/alliances/" + story.alliance() + "/agreement";
    }

    private static String at(Founded story) {
        return agreement(story) + "/draft";
    }

    private Program manager(Seated company) {
        return program(company, Role.MANAGER);
    }

    private Program program(Seated company, Role role) {
        return Program.of(mvc, passes, company.the(role), "read", "write");
    }
}
