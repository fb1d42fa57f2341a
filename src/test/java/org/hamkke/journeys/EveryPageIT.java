package org.hamkke.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every kind of page that a link leads to, in both languages, by day and by night, at a desk and on a phone. */
class EveryPageIT {
    private static final List<String> UNLINKED =
            List.of("/styleguide", "/styleguide/plain", "/partners/import", "/settings/demo");
    private static final List<String> DOOR =
            List.of(
                    "/sign-in",
                    "/password",
                    "/password/nowhere",
                    "/invitation",
                    "/invitation/nowhere",
                    "/setup");
    private static final List<String> ERRORS =
            List.of("403", "404", "409", "410", "413", "422", "429", "500");

    @RegisterExtension final Told told = new Told();
    @RegisterExtension final Browser browser = new Browser();

    private final List<String> wrong = new ArrayList<>();
    private final Set<String> kinds = new HashSet<>(Set.of("/"));

    @Test
    void isSoundWhereverALinkLeads() {
        var people =
                List.of(
                        told.account("한빛로보틱스", "executive"),
                        told.account("한빛로보틱스", "administrator"),
                        told.account("세움에너지", "executive"),
                        told.account("다온미디어", "mediator"));
        for (var person : people) {
            var seen = walk(signedIn(Look.DESKTOP, person));
            visit(signedIn(Look.PHONE.english(), person), seen);
        }
        assertThat(kinds).hasSizeGreaterThan(60);
        assertThat(wrong).isEmpty();
    }

    @Test
    void isSoundAtTheDoorAndWhenSomethingGoesWrong() {
        for (var look : List.of(Look.DESKTOP, Look.PHONE.english())) {
            var seat = browser.open(told.origin(), look);
            ERRORS.forEach(status -> seat.expecting(Integer.parseInt(status)));
            visit(seat, DOOR);
            visit(seat, ERRORS.stream().map(status -> "/styleguide/error/" + status).toList());
            visit(seat, List.of("/nothing-here"));
        }
        assertThat(wrong).isEmpty();
    }

    private Seat signedIn(Look look, Told.Account person) {
        return browser.open(told.origin(), look).untraced().signIn(person);
    }

    /** Follows the links, one of each kind that nobody has seen yet; everyone begins at their own first page. */
    private List<String> walk(Seat seat) {
        var seen = new ArrayList<String>();
        var ahead = new ArrayDeque<String>(UNLINKED);
        visit(seat, List.of("/"));
        ahead.addAll(Paths.from(seat.page()));
        while (!ahead.isEmpty()) {
            var path = ahead.removeFirst();
            if (!kinds.add(Paths.kind(path))) continue;
            visit(seat, List.of(path));
            if (!path.startsWith("/styleguide"))
                seen.add(path); // its words are invented, in Korean
            ahead.addAll(Paths.from(seat.page()));
        }
        return seen;
    }

    private void visit(Seat seat, List<String> paths) {
        for (var path : paths) {
            seat.visit(path);
            wrong.addAll(Inspection.of(seat));
        }
    }
}
