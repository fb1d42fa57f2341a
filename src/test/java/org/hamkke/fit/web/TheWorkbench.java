package org.hamkke.fit.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Program;
import org.hamkke.demo.Seated;
import org.hamkke.demo.Visit;
import org.hamkke.fit.Candidates;
import org.hamkke.fit.Rating;
import org.hamkke.fit.Scores;
import org.hamkke.fit.Selections;
import org.hamkke.fit.TheChoice;
import org.hamkke.identity.Passes;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.hamkke.partner.Partners;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A company before its choice, with its doors: what the tests of the selection's pages start from. */
public class TheWorkbench {
    private final MockMvc mvc;
    private final Seats seats;
    private final Partners directory;
    private final Selections selections;
    private final Candidates candidates;
    private final Scores scores;
    private final Passes passes;

    TheWorkbench(
            MockMvc mvc,
            Seats seats,
            Partners directory,
            Selections selections,
            Candidates candidates,
            Scores scores,
            Passes passes) {
        this.mvc = mvc;
        this.seats = seats;
        this.directory = directory;
        this.selections = selections;
        this.candidates = candidates;
        this.scores = scores;
        this.passes = passes;
    }

    /** Two ranked candidates on whom two raters differ, one that a gate holds back, one that waits for scores. */
    public TheChoice four() {
        var choice =
                TheChoice.among(
                        seats,
                        directory,
                        selections,
                        candidates,
                        "여울로지스",
                        "잇다비전",
                        "미르칸모터스",
                        "별내음AI");
        var manager = choice.hanbit().the(Role.MANAGER);
        score(choice, manager, 0, 88, 74, 82);
        score(choice, choice.hanbit().the(Role.CONTRIBUTOR), 0, 68, 70, 80);
        score(choice, manager, 1, 82, 92, 74);
        score(choice, manager, 2, 99, 99, 34);
        score(choice, manager, 3, 95, null, 90);
        return choice;
    }

    /** So many that a study of them isn't done in passing; one of other points has not been done before. */
    public TheChoice many(int points) {
        var names = IntStream.range(0, 200).mapToObj("%03d번 후보"::formatted).toArray(String[]::new);
        var choice = TheChoice.among(seats, directory, selections, candidates, names);
        var manager = choice.hanbit().the(Role.MANAGER);
        CurrentActor.run(
                manager,
                () -> {
                    var selection = selections.get(manager, choice.id());
                    var sheets =
                            IntStream.range(0, names.length)
                                    .mapToObj(
                                            i -> choice.sheet(selection, i, 50 + i / 5, points, 70))
                                    .flatMap(List::stream);
                    scores.give(manager, choice.id(), sheets.toList());
                });
        return choice;
    }

    public void score(TheChoice choice, Actor rater, int candidate, @Nullable Integer... points) {
        choice.score(selections, scores, rater, candidate, points);
    }

    /** The same rater, on top of the first version of each score. */
    public void scoreAgain(TheChoice choice, Actor rater, int candidate, Integer... points) {
        CurrentActor.run(
                rater,
                () -> {
                    var criteria = selections.get(rater, choice.id());
                    var again =
                            choice.sheet(criteria, candidate, points).stream()
                                    .map(r ->
                                            new Rating(
                                                    r.partner(),
                                                    r.criterion(),
                                                    r.points(),
                                                    r.evidence(),
                                                    r.link(),
                                                    1))
                                    .toList();
                    scores.give(rater, choice.id(), again);
                });
    }

    public Visit visit(Seated company, Role role) throws Exception {
        return Visit.of(mvc, company, role);
    }

    public Seated stranger() {
        return Seated.of(seats, Cast.SEUM);
    }

    public Visit signedOut() {
        return Visit.signedOut(mvc);
    }

    public MockHttpServletResponse api(Seated company, Role role, String path) throws Exception {
        return api(company, role, get("/api/v1" + path));
    }

    public MockHttpServletResponse api(
            Seated company, Role role, MockHttpServletRequestBuilder request) throws Exception {
        return Program.of(mvc, passes, company.the(role), "read", "write", "calculate")
                .send(request);
    }

    public static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
