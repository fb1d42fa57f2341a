package org.hamkke.walk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hamkke.kernel.Role;

/** Walks the routes in somebody's name. */
record Walk(Walker walker, List<Route> routes, Shelf shelf) {
    /** Managers walk to every thing, unless in haste; everybody else to the first of each kind on every ground. As many at once as there are cores. */
    Survey survey(List<Reader> readers, boolean hasty) {
        return readers.parallelStream()
                .collect(
                        Survey::new,
                        (found, reader) -> survey(reader, hasty, found),
                        Survey::addAll);
    }

    private void survey(Reader reader, boolean hasty, Survey found) {
        var asks = new Asks(shelf);
        for (var route : routes.stream().filter(Route::reads).toList())
            for (var ask : reader.is(Role.MANAGER) && !hasty ? asks.of(route) : asks.brief(route))
                if (isWorthPrinting(reader, ask)) found.note(reader, ask, walker.ask(reader, ask));
    }

    /** Papers take long to print and are the same for everybody inside: both sides of one alliance, and one company by itself. */
    private static boolean isWorthPrinting(Reader reader, Ask ask) {
        return !isPaper(ask)
                || !reader.stands(ask.ground())
                || (reader.is(Role.MANAGER)
                        && Set.of(Ground.GARAM, Ground.GARAM_NARU).contains(ask.ground()));
    }

    private static boolean isPaper(Ask ask) {
        return ask.path().endsWith("pdf") || ask.path().endsWith("docx");
    }

    /** All that somebody is answered on their own grounds. */
    Map<String, String> answersTo(Reader reader) {
        var asks = new Asks(shelf);
        var answers = new TreeMap<String, String>();
        for (var route : routes.stream().filter(Route::reads).toList())
            for (var ask : asks.of(route))
                if (isOwn(reader, ask) && !isPaper(ask))
                    answers.put(ask.toString(), walker.ask(reader, ask).unsigned());
        return answers;
    }

    private static boolean isOwn(Reader reader, Ask ask) {
        return ask.namesNothing() || reader.stands(ask.ground());
    }

    /** What of it is answered in other words now. */
    Set<String> shifted(Reader reader, Map<String, String> before) {
        var now = answersTo(reader);
        var shifted = new TreeSet<String>();
        before.forEach((ask, was) -> {
            var is = now.getOrDefault(ask, was);
            if (!was.equals(is))
                shifted.add(reader + " is told otherwise at " + ask + ": " + news(was, is));
        });
        return shifted;
    }

    private static List<String> news(String was, String is) {
        var lines = new LinkedHashSet<>(is.lines().toList());
        was.lines().forEach(lines::remove);
        return lines.stream().limit(3).toList();
    }

    /** Every form somebody was shown, and what can be made up from the signatures. */
    List<Ask> writes(Set<Forms.Form> forms) {
        var asks = new Asks(shelf);
        var posts = new Signposts(routes);
        var shown = forms.stream().flatMap(form -> posts.to(form, shelf).stream());
        var made =
                routes.stream()
                        .filter(route -> !route.reads())
                        .flatMap(route -> asks.brief(route).stream());
        return Stream.concat(shown, made).distinct().toList();
    }

    /** One request to every route that somebody could make. */
    List<Ask> sound(Reader reader) {
        var asks = new Asks(shelf);
        return routes.stream()
                .flatMap(route ->
                        asks.brief(route).stream().filter(ask -> isOwn(reader, ask)).limit(1))
                .toList();
    }
}
