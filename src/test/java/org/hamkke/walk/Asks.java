package org.hamkke.walk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hamkke.walk.Route.Placeholder;

/** Turns routes into requests that name the things of a ground. */
final class Asks {
    private final Shelf shelf;
    private final Fillings fillings;

    Asks(Shelf shelf) {
        this.shelf = shelf;
        this.fillings = new Fillings(shelf);
    }

    /** Everything that can be asked of this route; a placeholder nothing is known for fails. */
    List<Ask> of(Route route) {
        var asks =
                route.placeholders().isEmpty()
                        ? grounds().flatMap(ground -> with(route, route.pattern(), ground)).toList()
                        : grounds().flatMap(ground -> on(route, ground)).toList();
        if (asks.isEmpty())
            throw new AssertionError("teach the walk: no thing in its world for " + route);
        var different = new LinkedHashMap<String, Ask>();
        for (var ask : asks) different.putIfAbsent(ask + " " + ask.json(), ask);
        return List.copyOf(different.values());
    }

    /** The first thing on every ground, with everything the route understands. */
    List<Ask> brief(Route route) {
        if (route.placeholders().stream().anyMatch(one -> !one.choices().isEmpty()))
            return of(route);
        var widest = new EnumMap<Ground, Ask>(Ground.class);
        for (var ask : of(route)) widest.merge(ask.ground(), ask, Asks::wider);
        return List.copyOf(widest.values());
    }

    private static Ask wider(Ask first, Ask other) {
        boolean same = first.path().equals(other.path());
        return same && other.parameters().size() > first.parameters().size() ? other : first;
    }

    private static Stream<Ground> grounds() {
        return Arrays.stream(Ground.values());
    }

    private Stream<Ask> on(Route route, Ground ground) {
        return paths(route, ground).stream().flatMap(path -> with(route, path, ground));
    }

    private List<String> paths(Route route, Ground ground) {
        var placeholders = route.placeholders();
        if (isAnothers(placeholders, ground)) return List.of();
        var choices = new LinkedHashMap<Placeholder, List<String>>();
        for (var one : placeholders) choices.put(one, shelf.at(one, ground));
        int longest = choices.values().stream().mapToInt(List::size).max().orElse(0);
        if (choices.values().stream().anyMatch(List::isEmpty)) longest = 0;
        var paths = new LinkedHashSet<String>();
        for (int i = 0; i < longest; i++) paths.add(path(route.pattern(), choices, i));
        return List.copyOf(paths);
    }

    /** A company's own ground has no alliance; its notes in one are found by their own ids. */
    private static boolean isAnothers(List<Placeholder> placeholders, Ground ground) {
        return !ground.isShared()
                && placeholders.stream()
                        .filter(one -> one.choices().isEmpty())
                        .allMatch(one -> one.key().startsWith("alliance"));
    }

    private static String path(String pattern, Map<Placeholder, List<String>> choices, int i) {
        var path = pattern;
        for (var choice : choices.entrySet()) {
            var values = choice.getValue();
            path = path.replace(choice.getKey().written(), values.get(i % values.size()));
        }
        return path;
    }

    /** Once with what is needed, once with everything it understands. */
    private Stream<Ask> with(Route route, String path, Ground ground) {
        var asks = new ArrayList<Ask>();
        var json = fillings.json(route, ground);
        asks.add(new Ask(route, path, ground, fillings.needed(route, ground), json));
        asks.add(new Ask(route, path, ground, fillings.all(route, ground), json));
        return asks.stream();
    }
}
