package org.hamkke.partner;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hamkke.kernel.SearchQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which partners a list shows; what is empty or null doesn't narrow it.
 *
 * @param typed names, initial consonants or numbers, as a person types them
 */
public record PartnerFilter(
        String typed,
        @Nullable PartnerKind kind,
        @Nullable PartnerStatus status,
        String industry,
        String country,
        String tag,
        @Nullable UUID owner) {
    public static final PartnerFilter ALL = new PartnerFilter("", null, null, "", "", "", null);
    private static final int LONGEST = 200;

    public PartnerFilter {
        typed = typed.strip();
        if (typed.length() > LONGEST) typed = typed.substring(0, LONGEST);
    }

    public static PartnerFilter searching(String typed) {
        return new PartnerFilter(typed, null, null, "", "", "", null);
    }

    /** From the names and values of an address; a value that no list knows doesn't narrow anything. */
    public static PartnerFilter of(Map<String, String> parameters) {
        return new PartnerFilter(
                parameters.getOrDefault("q", ""),
                constant(PartnerKind.class, parameters.get("kind")),
                constant(PartnerStatus.class, parameters.get("status")),
                parameters.getOrDefault("industry", ""),
                parameters.getOrDefault("country", ""),
                parameters.getOrDefault("tag", ""),
                id(parameters.get("owner")));
    }

    /** The same as an address carries it, only what narrows. */
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        put(parameters, "q", typed);
        put(parameters, "kind", kind == null ? "" : kind.name());
        put(parameters, "status", status == null ? "" : status.name());
        put(parameters, "industry", industry);
        put(parameters, "country", country);
        put(parameters, "tag", tag);
        put(parameters, "owner", owner == null ? "" : owner.toString());
        return parameters;
    }

    public boolean narrows() {
        return !parameters().isEmpty();
    }

    SearchQuery query() {
        return SearchQuery.of(typed);
    }

    private static void put(Map<String, String> parameters, String name, String value) {
        if (!value.isEmpty()) parameters.put(name, value);
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        for (var constant : type.getEnumConstants())
            if (constant.name().equals(name)) return constant;
        return null;
    }

    private static @Nullable UUID id(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
