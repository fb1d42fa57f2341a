package org.hamkke.shell.face;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The address of a list with its filters, order and page, so that changing one keeps the others. */
public record Query(String path, Map<String, String> parameters) {
    private static final String SORT = "sort";
    private static final String PAGE = "after";

    public Query {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** A list without filters. */
    public static Query of(String path) {
        return new Query(path, Map.of());
    }

    public Query with(String name, String value) {
        var changed = new LinkedHashMap<>(parameters);
        changed.put(name, value);
        return new Query(path, changed);
    }

    public Query without(String name) {
        var changed = new LinkedHashMap<>(parameters);
        changed.remove(name);
        return new Query(path, changed);
    }

    /** Sorted by this name, and the other way round when it already is; a new order starts at the first page. */
    public Query sortedBy(String name) {
        return without(PAGE).with(SORT, name.equals(sort()) ? "-" + name : name);
    }

    /** The page that starts after the row with this key. */
    public Query after(String key) {
        return with(PAGE, key);
    }

    public @Nullable String sort() {
        return parameters.get(SORT);
    }

    /** What {@code aria-sort} says of the column sorted by this name. */
    public @Nullable String order(@Nullable String name) {
        if (name == null || sort() == null) return null;
        if (name.equals(sort())) return "ascending";
        return ("-" + name).equals(sort()) ? "descending" : null;
    }

    public String href() {
        var query =
                parameters.entrySet().stream()
                        .map(parameter ->
                                encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
