package org.hamkke.fit.calculation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A named part of a request or an answer.
 *
 * @param says what it is, in which unit
 * @param required whether a request must give it
 * @param setting whether it says how the method is set, so that the answer repeats it under {@code parameters}
 * @param usual what is taken when it isn't given, as JSON would say it; null for what depends on the rest
 */
public record Field(
        String name,
        Shape shape,
        String says,
        boolean required,
        boolean setting,
        @Nullable Object usual) {
    static Field data(String name, Shape shape, String says) {
        return new Field(name, shape, says, true, false, null);
    }

    static Field setting(String name, Shape shape, String says) {
        return new Field(name, shape, says, true, true, null);
    }

    Field optional() {
        return new Field(name, shape, says, false, setting, usual);
    }

    Field usually(Object value) {
        return new Field(name, shape, says, false, setting, value);
    }

    Field usually(Enum<?> constant) {
        return usually(said(constant));
    }

    Map<String, Object> schema() {
        var schema = new LinkedHashMap<>(shape.schema());
        schema.put("description", says);
        if (usual != null) schema.put("default", usual);
        return schema;
    }

    /** As requests and answers name a constant: {@code linear-max}. */
    static String said(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> said(List<? extends Enum<?>> constants) {
        return constants.stream().map(constant -> said(constant)).toList();
    }
}
