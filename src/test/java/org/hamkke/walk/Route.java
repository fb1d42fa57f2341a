package org.hamkke.walk;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.web.method.HandlerMethod;

/**
 * One way into the application.
 *
 * @param pattern as the controller names it: {@code /alliances/{id}/goals/{goal}}
 * @param fixed parameters without which the route is not taken
 */
record Route(String method, String pattern, HandlerMethod handler, Map<String, String> fixed) {
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?:([\\w-]+)/)?\\{(\\w+)(?::([^}]*))?}");

    /**
     * @param key what it is looked up by: its name, or what stands before a mere {@code {id}}
     * @param choices the words it may be, empty when it is an id
     */
    record Placeholder(String written, String key, List<String> choices) {}

    boolean reads() {
        return method.equals("GET");
    }

    boolean isApi() {
        return pattern.startsWith("/api/");
    }

    boolean isOfTheSeat() {
        return pattern.startsWith("/settings") || pattern.startsWith("/api/v1/members");
    }

    List<Placeholder> placeholders() {
        return PLACEHOLDER.matcher(pattern).results().map(Route::placeholder).toList();
    }

    private static Placeholder placeholder(java.util.regex.MatchResult found) {
        var name = found.group(2);
        var choices = found.group(3);
        return new Placeholder(
                "{" + name + (choices == null ? "" : ":" + choices) + "}",
                name.equals("id") ? found.group(1) : name,
                choices == null ? List.of() : List.of(choices.split("\\|")));
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
