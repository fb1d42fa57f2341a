package org.hamkke.shell;

import java.util.regex.Pattern;

/** What a page says beside one of its fields, if it marks the field as wrong and lets it be described by the words. */
public final class Beside {
    private Beside() {}

    /** @param id of the field; empty words where nothing is wrong with it */
    public static String field(String html, String id) {
        var words = between(html, "id=\"" + id + "-error\">", "</span>");
        var field = between(html, " id=\"" + id + "\"", ">");
        boolean marked = field.contains("aria-invalid=\"true\"") && describes(field, id);
        return marked ? words.replaceAll("<[^>]*>", "").strip() : "";
    }

    private static boolean describes(String field, String id) {
        return between(field, "aria-describedby=\"", "\"").contains(id + "-error");
    }

    private static String between(String text, String before, String after) {
        var found =
                Pattern.compile(
                                Pattern.quote(before) + "(.*?)" + Pattern.quote(after),
                                Pattern.DOTALL)
                        .matcher(text);
        return found.find() ? found.group(1) : "";
    }
}
