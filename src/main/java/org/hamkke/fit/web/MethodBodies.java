package org.hamkke.fit.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hamkke.fit.Comparison;
import org.hamkke.fit.RankingMethod;
import org.hamkke.fit.RaterTriangles;
import org.hamkke.fit.method.FuzzyNumber;
import org.hamkke.fit.method.PreferenceFunction;
import tools.jackson.databind.json.JsonMapper;

/** What to send to the open calculators so that they answer with the figures of a comparison. */
record MethodBodies(Comparison comparison) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    Map<String, Object> of(RankingMethod method) {
        return switch (method) {
            case WEIGHTED_SUM, TOPSIS_VECTOR, TOPSIS_MIN_MAX ->
                    crisp("normalisation", method.normalisation());
            case VIKOR -> crisp("v", Comparison.VIKOR_V);
            case PROMETHEE -> crisp("preferences", preferences());
            case FUZZY_TOPSIS -> fuzzy();
        };
    }

    /** A line for each candidate, so that a person can read it too. */
    String written(RankingMethod method) {
        return JSON.writeValueAsString(of(method))
                .replace("\":[[", "\":[\n  [")
                .replaceAll("](]?),\\[([^\\[]|\\[\\d)", "]$1,\n  [$2")
                .replace(",\"", ",\n \"");
    }

    private Map<String, Object> crisp(String name, Object setting) {
        var body = new LinkedHashMap<String, Object>();
        body.put("matrix", comparison.values().toArray());
        body.put("weights", comparison.weights().values().toArray());
        body.put(name, setting);
        return body;
    }

    private List<Map<String, Object>> preferences() {
        return Comparison.preferences(comparison.weights()).stream()
                .map(MethodBodies::preference)
                .toList();
    }

    private static Map<String, Object> preference(PreferenceFunction function) {
        var preference = new LinkedHashMap<String, Object>();
        preference.put("type", function.type().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        preference.put("q", function.q());
        preference.put("p", function.p());
        return preference;
    }

    private Map<String, Object> fuzzy() {
        var body = new LinkedHashMap<String, Object>();
        var rows =
                comparison.triangles().map(RaterTriangles::rows).orElse(List.of()).stream()
                        .map(row -> row.stream().map(MethodBodies::corners).toList());
        var weights =
                comparison.weights().values().stream()
                        .mapToObj(weight -> Stream.generate(() -> weight).limit(3).toList());
        body.put("ratings", rows.toList());
        body.put("weights", weights.toList());
        return body;
    }

    private static double[] corners(FuzzyNumber number) {
        return number.corners().toArray();
    }
}
