package org.hamkke.walk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** The forms on a page, with what a browser would send from them untouched. */
final class Forms {
    private static final Pattern FORM = Pattern.compile("(?s)<form\\b([^>]*)>(.*?)</form>");
    private static final Pattern FIELD =
            Pattern.compile(
                    "(?s)<(input|button|select|textarea)\\b([^>]*)>(?:(.*?)</(?:select|textarea)>)?");
    private static final Pattern OPTION = Pattern.compile("(?s)<option\\b([^>]*)>");

    private Forms() {}

    record Form(String action, Map<String, List<String>> fields) {}

    static List<Form> in(String html) {
        return FORM.matcher(html)
                .results()
                .filter(form ->
                        attribute(form.group(1), "method").orElse("get").equalsIgnoreCase("post"))
                .map(form ->
                        new Form(
                                attribute(form.group(1), "action").orElse(""),
                                fields(form.group(2))))
                .filter(form -> form.action().startsWith("/"))
                .toList();
    }

    private static Map<String, List<String>> fields(String body) {
        var fields = new LinkedHashMap<String, List<String>>();
        FIELD.matcher(body).results().forEach(field -> put(fields, field));
        fields.keySet().removeIf(name -> name.startsWith("_") || name.equals("more"));
        return fields;
    }

    private static void put(Map<String, List<String>> fields, MatchResult field) {
        var attributes = field.group(2);
        var name = attribute(attributes, "name");
        boolean unset =
                attributes.matches("(?s).*type=\"(checkbox|radio)\".*")
                        && !attributes.contains("checked");
        if (name.isEmpty() || unset) return;
        fields.computeIfAbsent(name.get(), _ -> new ArrayList<>()).add(value(field));
    }

    private static String value(MatchResult field) {
        return switch (field.group(1)) {
            case "textarea" -> HtmlUtils.htmlUnescape(String.valueOf(field.group(3)));
            case "select" -> chosen(String.valueOf(field.group(3)));
            default -> attribute(field.group(2), "value").orElse("");
        };
    }

    private static String chosen(String options) {
        var all = OPTION.matcher(options).results().map(option -> option.group(1)).toList();
        return all.stream()
                .filter(option -> option.contains("selected"))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .flatMap(option -> attribute(option, "value"))
                .orElse("");
    }

    private static Optional<String> attribute(String attributes, String name) {
        var found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find()
                ? Optional.of(HtmlUtils.htmlUnescape(found.group(1)))
                : Optional.empty();
    }
}
