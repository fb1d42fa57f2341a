package org.hamkke.fit.calculation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the API tells about a method.
 *
 * @param method as the address names it
 * @param says formula, bounds and what is refused
 * @param figures the fields of the result
 * @param example a request in JSON that answers
 */
public record Description(
        String method,
        String source,
        String says,
        List<Field> request,
        List<Field> figures,
        String example) {
    public Description {
        request = List.copyOf(request);
        figures = List.copyOf(figures);
    }

    public List<Field> settings() {
        return request.stream().filter(Field::setting).toList();
    }

    public Map<String, Object> requestSchema() {
        return new Members(request).schema();
    }

    public Map<String, Object> answerSchema() {
        var properties = new LinkedHashMap<String, Object>();
        properties.put("method", Map.of("type", "string", "const", method));
        properties.put("parameters", parameters());
        properties.put("source", Map.of("type", "string", "const", source));
        for (var figure : figures) properties.put(figure.name(), figure.schema());
        return Map.of("type", "object", "properties", properties, "required", properties.keySet());
    }

    private Map<String, Object> parameters() {
        var properties = new LinkedHashMap<String, Object>();
        for (var setting : settings()) properties.put(setting.name(), setting.schema());
        return Map.of(
                "type",
                "object",
                "description",
                "How the method was set, as it was taken, defaults filled in.",
                "properties",
                properties);
    }

    Shape shape() {
        return new Members(request);
    }

    public Stream<String> figureNames() {
        return figures.stream().map(Field::name);
    }
}
