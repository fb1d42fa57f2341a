package org.hamkke.walk;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One request.
 *
 * @param ground whose ids it names
 * @param json the body of a program's write
 */
record Ask(
        Route route,
        String path,
        Ground ground,
        Map<String, List<String>> parameters,
        @Nullable String json) {

    /** No id stands in its address: what it does, it does in the asker's own house. */
    boolean namesNothing() {
        return path.equals(route.pattern());
    }

    /** Long words cut short. */
    String brief() {
        return toString().replaceAll("(.{40})\\S{40,}", "$1…") + (json == null ? "" : " " + json);
    }

    @Override
    public String toString() {
        return route.method() + " " + path + (parameters.isEmpty() ? "" : " " + parameters);
    }
}
