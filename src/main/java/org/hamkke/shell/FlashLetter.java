package org.hamkke.shell;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.servlet.FlashMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Flash messages as the value of a cookie. Whoever could write cookies for this address gains nothing: only texts of ours
 * are shown, and only a path of this server is offered for undoing.
 *
 * @param path of the page that shows it, as the redirect named it
 * @param query that page's parameters, names and values in turn
 */
record FlashLetter(
        String path,
        List<String> query,
        long expires,
        String key,
        List<String> arguments,
        @Nullable String undo) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_ARGUMENT = 120;

    /** A browser drops a cookie above 4096 bytes, and with it the message. */
    private static final int LONGEST = 3800;

    static String seal(List<FlashMap> maps) {
        var letters = maps.stream().filter(map -> map.get(Flash.NAME) != null).map(FlashLetter::of);
        var kept = new ArrayList<>(letters.toList());
        while (!kept.isEmpty() && encoded(kept).length() > LONGEST) kept.removeFirst();
        return kept.isEmpty() ? "" : encoded(kept);
    }

    static @Nullable List<FlashMap> open(String value) {
        try {
            var json = Base64.getUrlDecoder().decode(value);
            var letters = JSON.readValue(json, new TypeReference<List<FlashLetter>>() {});
            var maps = letters.stream().filter(FlashLetter::isHarmless).map(FlashLetter::map);
            return new ArrayList<>(maps.toList()); // the manager takes out what it has shown
        } catch (JacksonException | IllegalArgumentException | NullPointerException _) {
            return null; // not a letter of ours
        }
    }

    private static String encoded(List<FlashLetter> letters) {
        var json = JSON.writeValueAsString(letters).getBytes(UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json);
    }

    private static FlashLetter of(FlashMap map) {
        var flash = Objects.requireNonNull((Flash) map.get(Flash.NAME));
        var query = new ArrayList<String>();
        map.getTargetRequestParams()
                .forEach((name, values) ->
                        values.forEach(value -> query.addAll(List.of(name, value))));
        var path = map.getTargetRequestPath();
        return new FlashLetter(
                path == null ? "" : path,
                query,
                map.getExpirationTime(),
                flash.key(),
                flash.arguments().stream().map(FlashLetter::brief).toList(),
                flash.undoPath());
    }

    private static String brief(String argument) {
        var whole = argument.codePointCount(0, argument.length()) <= LONGEST_ARGUMENT;
        return whole
                ? argument
                : argument.substring(0, argument.offsetByCodePoints(0, LONGEST_ARGUMENT)) + "…";
    }

    private boolean isHarmless() {
        return Words.knows(key) && (undo == null || undo.matches("/(?!/)[^\\\\]*"));
    }

    private FlashMap map() {
        var map = new FlashMap();
        map.put(Flash.NAME, new Flash(key, arguments, undo));
        if (!path.isEmpty()) map.setTargetRequestPath(path);
        var parameters = new LinkedMultiValueMap<String, String>();
        for (int i = 0; i + 1 < query.size(); i += 2)
            parameters.add(query.get(i), query.get(i + 1));
        map.addTargetRequestParams(parameters);
        map.setExpirationTime(expires);
        return map;
    }
}
