package org.hamkke.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Addresses and parameters as nobody should write them. */
final class Odd {
    private static final List<String> IDS =
            List.of("not-an-id", "99999999999999999999", "한글 " + "a".repeat(300));
    private static final List<String> VALUES =
            List.of("not-a-value", "99999999999999999999", "\u0000", "긴 ".repeat(20000));
    private static final List<String> OF_ALL = List.of("", "-1", "2026-02-31");

    private Odd() {}

    static Stream<Ask> of(Ask sound) {
        return Stream.concat(addresses(sound), Stream.concat(parameters(sound), bodies(sound)));
    }

    private static Stream<Ask> addresses(Ask sound) {
        var asks = new ArrayList<Ask>();
        for (var placeholder : sound.route().placeholders())
            for (var id : IDS) {
                var pattern = sound.route().pattern().replace(placeholder.written(), id);
                asks.add(with(sound, fill(pattern, sound), sound.parameters()));
            }
        return asks.stream();
    }

    /** What is left of the pattern is filled as in the sound address. */
    private static String fill(String pattern, Ask sound) {
        var wanted = pattern.split("/");
        var given = sound.path().split("/");
        for (int i = 0; i < wanted.length && i < given.length; i++)
            if (wanted[i].contains("{")) wanted[i] = given[i];
        return String.join("/", wanted);
    }

    private static Stream<Ask> parameters(Ask sound) {
        var asks = new ArrayList<Ask>();
        for (var name : sound.parameters().keySet())
            for (var value : VALUES) {
                Map<String, List<String>> odd = new LinkedHashMap<>(sound.parameters());
                odd.put(name, List.of(value));
                asks.add(with(sound, sound.path(), odd));
            }
        for (var value : OF_ALL) asks.add(with(sound, sound.path(), all(sound, value)));
        asks.add(with(sound, sound.path(), Map.of()));
        return asks.stream();
    }

    private static Map<String, List<String>> all(Ask sound, String value) {
        var odd = new LinkedHashMap<>(sound.parameters());
        odd.replaceAll((_, _) -> List.of(value));
        return odd;
    }

    private static Stream<Ask> bodies(Ask sound) {
        if (sound.json() == null) return Stream.empty();
        return Stream.of("", "[]", "null", "{}", nulls(sound.json()), zeros(sound.json()))
                .map(json ->
                        new Ask(
                                sound.route(),
                                sound.path(),
                                sound.ground(),
                                sound.parameters(),
                                json));
    }

    private static String nulls(String json) {
        return json.replaceAll("\"[^\"]*\"(?=[,}\\]])", "null");
    }

    /** A sign no text may hold. */
    private static String zeros(String json) {
        return json.replaceAll("\"[^\"]*\"(?=[,}\\]])", "\"\\\\u0000\"");
    }

    private static Ask with(Ask sound, String path, Map<String, List<String>> parameters) {
        return new Ask(sound.route(), path, sound.ground(), parameters, sound.json());
    }
}
