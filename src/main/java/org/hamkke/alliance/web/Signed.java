package org.hamkke.alliance.web;

import java.util.List;
import java.util.Map;

/** Reads what was signed, years later too: what is not there reads as nothing. */
final class Signed {
    private Signed() {}

    static String text(Map<?, ?> content, String key) {
        var value = content.get(key);
        return value == null ? "" : value.toString();
    }

    static List<? extends Map<?, ?>> list(Map<?, ?> content, String key) {
        if (!(content.get(key) instanceof List<?> list)) return List.of();
        return list.stream().filter(Map.class::isInstance).map(one -> (Map<?, ?>) one).toList();
    }
}
