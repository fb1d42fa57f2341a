package org.hamkke.fit.calculation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a method was set, and its figures by name in their order. */
public final class Answer {
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> figures = new LinkedHashMap<>();

    static Answer plain() {
        return new Answer();
    }

    static Answer under(String setting, Object value) {
        return plain().and(setting, value);
    }

    Answer and(String setting, Object value) {
        parameters.put(setting, value);
        return this;
    }

    Answer gives(String figure, Object value) {
        figures.put(figure, value);
        return this;
    }

    /** As the API sends it. */
    Map<String, @Nullable Object> said(Description description) {
        var said = new LinkedHashMap<String, @Nullable Object>();
        said.put("method", description.method());
        said.put("parameters", parameters);
        said.put("source", description.source());
        said.putAll(figures);
        return said;
    }
}
