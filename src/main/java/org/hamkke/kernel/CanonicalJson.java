package org.hamkke.kernel;

import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One text for one content: keys sorted, no white space, absent values left out, decimals as plain strings without
 * trailing zeros, so that both sides compute the same hash. Follows RFC 8785 for the values used here (objects, arrays,
 * strings, booleans, whole numbers).
 */
public final class CanonicalJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CanonicalJson() {}

    public static String of(Map<String, ?> content) {
        return JSON.writeValueAsString(canonical(content));
    }

    private static @Nullable Object canonical(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Map<?, ?> map -> sorted(map);
            case List<?> list -> list.stream().map(CanonicalJson::canonical).toList();
            case Boolean flag -> flag;
            case Integer whole -> whole;
            case Long whole -> whole;
            case BigDecimal decimal -> plain(decimal);
            case Enum<?> constant -> constant.name();
            case String text -> text;
            case UUID id -> id.toString();
            case TemporalAccessor time -> time.toString();
            default ->
                    throw new IllegalArgumentException("no canonical form for " + value.getClass());
        };
    }

    private static Map<String, Object> sorted(Map<?, ?> map) {
        var sorted = new TreeMap<String, Object>();
        map.forEach((key, value) -> {
            var canonical = canonical(value);
            if (canonical != null) sorted.put(String.valueOf(key), canonical);
        });
        return sorted;
    }

    private static String plain(BigDecimal decimal) {
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }
}
