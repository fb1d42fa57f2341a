package org.hamkke.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hamkke.database.OwnDatabase;
import org.hamkke.database.OwnDatabase.Beneath;
import org.hamkke.kernel.Role;
import org.hamkke.walk.Layers.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Everybody walks every route with everybody's ids, and each of the two layers holds alone. */
@SpringBootTest(classes = Layers.class)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ContextConfiguration(initializers = OwnDatabase.class)
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CirclesWalkTest {
    /** Open to nobody in this world: doors for who has no seat yet, or a guest's link, a demo that isn't told, a choice with one candidate, an agreement whose day is to come. */
    private static final Set<String> SILENT =
            Set.of(
                    "/error",
                    "/health/**",
                    "/setup",
                    "/invitation/{secret}",
                    "/rating/{secret}",
                    "/rating/{secret}/candidates/{partner}",
                    "/rating/{secret}/candidates/{partner}/files/{criterion}",
                    "/settings/demo",
                    "/partners/{id}/finance/progress",
                    "/selections/{id}/methods/{method}.json",
                    "/selections/{id}/robustness/{call}.json",
                    "/selections/{id}/methods/agreement.json",
                    "/selections/{id}/weights/{call}.json",
                    "/selections/{id}/records/{number}/calls/{call}.json",
                    "/api/v1/alliances/{id}/agreement");

    @Autowired MockMvc mvc;
    @Autowired World world;
    @Autowired Layers layers;
    @Autowired Beneath beneath;
    @Autowired List<RequestMappingInfoHandlerMapping> mappings;

    private final List<Reader> readers = new ArrayList<>();
    private final Set<String> shifts = new TreeSet<>();
    private Survey survey = new Survey();

    /** While others build what is theirs, a stranger and the other side look whether anything moves. */
    @BeforeAll
    void buildTheWorld() throws Exception {
        world.takeSeats();
        readers.addAll(world.everybody(mvc));
        world.ally(Ground.NARU_DASOL, Ground.DASOL, Ground.NARU);
        world.keep(Ground.DASOL);
        var stranger = World.find(readers, Ground.DASOL, Role.MANAGER);
        var before = walk().answersTo(stranger);
        world.ally(Ground.GARAM_NARU, Ground.GARAM, Ground.NARU);
        world.keep(Ground.NARU);
        shifts.addAll(walk().shifted(stranger, before));
        var counterpart = World.find(readers, Ground.NARU, Role.MANAGER);
        before = walk().answersTo(counterpart);
        world.keep(Ground.GARAM);
        shifts.addAll(walk().shifted(counterpart, before));
        readers.addAll(world.underTheLens(readers));
        survey = walk().survey(readers, false);
    }

    private Walk walk() throws Exception {
        try (var owner = beneath.open()) {
            return new Walk(new Walker(mvc), Routes.of(mappings), Shelf.of(owner, world.circles()));
        }
    }

    @AfterEach
    void standAsEver() {
        layers.stand(Standing.BOTH);
    }

    @Test
    @Order(1)
    void whatOthersHaveShiftsNoneOfOnesOwnAnswers() {
        assertThat(shifts).isEmpty();
    }

    @Test
    @Order(2)
    void noWordReachesWhomItIsNotFor() {
        assertThat(survey.complaints).isEmpty();
    }

    /** The walk can fail: those a word is for do read it, on pages, over the API and in files. */
    @Test
    @Order(3)
    void everyWordReachesThoseItIsFor() {
        assertThat(survey.shapes.keySet()).containsAll(Word.all());
        assertThat(survey.shapesOf(Ground.GARAM)).contains("html", "json", "csv", "sheet");
        assertThat(survey.shapesOf(Ground.GARAM_NARU))
                .contains("html", "json", "sheet", "pdf", "document");
    }

    @Test
    @Order(4)
    void everyRouteAnswersSomebody() {
        var routes =
                Routes.of(mappings).stream()
                        .filter(Route::reads)
                        .filter(route -> !SILENT.contains(route.pattern()));

        assertThat(routes.filter(route -> !survey.answered.contains(route))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BOTH")
    @Order(5)
    void eachLayerAloneLetsNoWordThrough(Standing standing) throws Exception {
        layers.stand(standing);

        assertThat(walk().survey(few(), true).complaints).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    @Order(6)
    void nobodyWritesWhereTheyMayNot(Standing standing) throws Exception {
        layers.stand(standing);
        var writes = walk().writes(survey.forms);
        var complaints = new TreeSet<String>();
        for (var reader : standing == Standing.BOTH ? trespassers() : few())
            complaints.addAll(trespass(reader, writes, standing));

        assertThat(complaints).isEmpty();
    }

    /** Strangers, the other side, those at home who may not write, one under a lens, nobody. */
    private List<Reader> trespassers() {
        return readers.stream()
                .filter(one ->
                        one.company() == Ground.GARAM
                                ? !one.is(Role.EXECUTIVE) && !one.is(Role.CONTRIBUTOR)
                                : one.company() != Ground.NARU && !one.is(Role.MEDIATOR))
                .toList();
    }

    /** Alone, the database may say no in its own rough way. */
    private Set<String> trespass(Reader reader, List<Ask> writes, Standing standing)
            throws Exception {
        var walker = new Walker(mvc);
        var complaints = new TreeSet<String>();
        var before = contents();
        for (var ask : writes)
            if (Trespass.isOne(reader, ask)) {
                var answer = walker.ask(reader, ask);
                if (answer.isGiven()) complaints.add(reader + " may " + ask);
                if (answer.broke() && standing == Standing.BOTH)
                    complaints.add(reader + " breaks " + ask + ": " + answer.body());
            }
        var changed = contents().differences(before);
        if (!changed.isEmpty()) complaints.add(reader + " changes " + changed);
        return complaints;
    }

    private Contents contents() throws Exception {
        try (var owner = beneath.open()) {
            return Contents.of(owner);
        }
    }

    @Test
    @Order(7)
    void oddAddressesAndWordsBreakNothing() throws Exception {
        var walker = new Walker(mvc);
        var walk = walk();
        var complaints = new TreeSet<String>();
        var manager = World.find(readers, Ground.NARU, Role.MANAGER);
        for (var sound : walk.sound(manager))
            for (var odd : Odd.of(sound).toList()) {
                var answer = walker.ask(manager, odd);
                if (answer.broke()) complaints.add(odd.brief() + ": " + answer.body());
            }

        assertThat(complaints).isEmpty();
    }

    /** Those in whom a missing layer would show: managers, one who sees no alliance, one under a lens. */
    private List<Reader> few() {
        return readers.stream()
                .filter(one ->
                        one.is(Role.MANAGER)
                                || (one.is(Role.ADMINISTRATOR) && one.company() == Ground.GARAM))
                .toList();
    }
}
