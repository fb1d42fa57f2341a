package org.hamkke.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.hamkke.database.OwnDatabase;
import org.hamkke.database.OwnDatabase.Beneath;
import org.hamkke.kernel.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** What every address of the open API keeps to, asked of each by a program of somebody whose things it names. */
@SpringBootTest(classes = Layers.class)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = OwnDatabase.class)
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ApiWalkTest {
    private static final String NO_ONES = "019a0000-0000-7000-8000-000000000000";

    @Autowired MockMvc mvc;
    @Autowired World world;
    @Autowired Beneath beneath;
    @Autowired List<RequestMappingInfoHandlerMapping> mappings;

    private final List<Reader> readers = new ArrayList<>();
    private List<Call> calls = List.of();

    @BeforeAll
    void buildTheWorld() throws Exception {
        world.takeSeats();
        readers.addAll(world.everybody(mvc));
        world.ally(Ground.NARU_DASOL, Ground.DASOL, Ground.NARU);
        world.ally(Ground.GARAM_NARU, Ground.GARAM, Ground.NARU);
        for (var ground : Ground.COMPANIES) world.keep(ground);
        calls = calls();
    }

    private List<Call> calls() throws Exception {
        try (var owner = beneath.open()) {
            var routes = Routes.of(mappings).stream().filter(Route::isApi).toList();
            var walk = new Walk(new Walker(mvc), routes, Shelf.of(owner, world.circles()));
            var manager = World.find(readers, Ground.GARAM, Role.MANAGER);
            var administrator = World.find(readers, Ground.GARAM, Role.ADMINISTRATOR);
            return walk.sound(manager).stream()
                    .map(ask -> new Call(walk.walker(), manager, ask))
                    .map(call ->
                            call.isPaged() && call.answer().status() == 403
                                    ? call.by(administrator)
                                    : call)
                    .toList();
        }
    }

    private List<Call> calls(Predicate<Call> wanted) {
        var found = calls.stream().filter(wanted).toList();
        assertThat(found).isNotEmpty();
        return found;
    }

    @Test
    @Order(1)
    void aListThatIsPagedGivesEveryItemOnce() {
        int pages = 0;
        for (var list : calls(Call::isPaged)) {
            var whole = list.with("limit", "200").json().path("items");
            var items = new ArrayList<>();
            var page = list.with("limit", "1").json();
            for (int i = 0; i < whole.size(); i++) {
                assertThat(page.path("items").size()).as(list.toString()).isEqualTo(1);
                items.add(page.at("/items/0"));
                if (page.path("next").isNull()) break;
                var next = page.path("next").asString();
                page = list.with("limit", "1").with("after", next).json();
            }
            assertThat(items).as(list.toString()).isEqualTo(List.copyOf(whole.values()));
            assertThat(page.path("next").isNull()).as(list.toString()).isTrue();
            pages = Math.max(pages, items.size());
        }
        assertThat(pages).isGreaterThan(1);
    }

    @Test
    @Order(2)
    void aLimitOutOfBoundsIsNamed() {
        for (var list : calls(Call::isPaged))
            for (var limit : List.of("0", "201", "-1", "many", "", "99999999999"))
                list.with("limit", limit).assertRefused(400, "LIMIT_IS_WITHIN_BOUNDS", "limit");
    }

    @Test
    @Order(3)
    void aPlaceTheListNeverGaveIsNamed() {
        for (var list : calls(Call::isPaged))
            for (var place : List.of("nonsense", NO_ONES, "한글", "1"))
                list.with("after", place).assertRefused(400, "PLACE_IS_IN_THE_LIST", "after");
    }

    @Test
    @Order(4)
    void everyOtherListEndsWithItsFirstPage() {
        for (var call : calls(call -> call.reads() && !call.isPaged()))
            if (call.answersAnObject())
                assertThat(call.json().path("next").isString()).as(call.toString()).isFalse();
    }

    @Test
    @Order(5)
    void aValueOfAnotherTypeIsNamedByItsField() {
        for (var call : calls(Call::hasBody))
            for (var field : call.fields())
                call.withField(field, "[[true]]").assertRefused(400, "VALUE_IS_READABLE", field);
    }

    /** Empty or missing, and in whatever company of other fields: an answer, never an accident. */
    @Test
    @Order(6)
    void aFieldThatIsLeftOutIsNoAccident() {
        var accidents = new TreeSet<String>();
        for (var call : calls(Call::hasBody))
            for (var field : call.fields())
                for (var odd : List.of(call.without(field), call.withField(field, "null"))) {
                    var answer = odd.answer();
                    if (answer.status() >= 500) accidents.add(call + " without " + field);
                }
        assertThat(accidents).isEmpty();
    }

    @Test
    @Order(7)
    void whoReadsOnlyIsForbiddenToWrite() {
        var viewer = World.find(readers, Ground.GARAM, Role.VIEWER);
        var forbidden = new TreeSet<String>();
        for (var call : calls(call -> !call.reads())) {
            var answer = call.by(viewer).answer();
            if (!answer.body().contains("\"ROLE_")) continue;
            assertThat(answer.status()).as(call.toString()).isEqualTo(403);
            forbidden.add(call.toString());
        }
        assertThat(forbidden).hasSizeGreaterThan(20);
    }

    @Test
    @Order(8)
    void aChangeWithoutItsVersionIsToldSo() {
        for (var call : calls(Call::namesItsVersion))
            if (call.needsItsVersion())
                call.without("version").assertRefused(400, "VERSION_IS_GIVEN", "version");
            else assertThat(call.without("version").answer().status()).isNotEqualTo(409);
    }

    @Test
    @Order(9)
    void everyAnswerIsDescribed() throws Exception {
        var described = Described.by(mvc);
        var complaints = new TreeSet<String>();
        for (var call : calls(Objects::nonNull))
            for (var asked : call.andOdd().toList()) {
                int status = asked.answer().status();
                if (!described.says(asked.route(), status)) complaints.add(status + " " + call);
            }

        assertThat(complaints).isEmpty();
    }
}
