package org.hamkke.fit.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hamkke.fit.Comparison;
import org.hamkke.fit.RankingMethod;
import org.hamkke.fit.method.FuzzyNumber;
import org.hamkke.fit.method.PreferenceFunction;
import org.hamkke.fit.method.ValueFunction;
import tools.jackson.databind.json.JsonMapper;

/** What to send to the open calculators so that they answer with the figures of a comparison. */
record MethodBodies(Comparison comparison) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    Map<String, Object> of(RankingMethod method) {
        return switch (method) {
            case WEIGHTED_SUM,
                    WEIGHTED_SUM_LINEAR_MAX,
                    WEIGHTED_SUM_MIN_MAX,
                    TOPSIS_VECTOR,
                    TOPSIS_MIN_MAX ->
                    crisp("normalisation", method.normalisation());
            case VALUE_SUM -> crisp("valueFunctions", valueFunctions());
            case VIKOR -> crisp("v", comparison.tuning().regret());
            case PROMETHEE -> crisp("preferences", preferences());
            case FUZZY_TOPSIS -> fuzzy();
            case ANP -> Map.of("supermatrix", supermatrix());
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
        return comparison.tuning().preferences().stream().map(MethodBodies::preference).toList();
    }

    private static Map<String, Object> preference(PreferenceFunction function) {
        var preference = new LinkedHashMap<String, Object>();
        preference.put("type", function.type().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        preference.put("q", function.q());
        preference.put("p", function.p());
        preference.put("s", function.s());
        return preference;
    }

    private List<Map<String, Object>> valueFunctions() {
        return comparison.tuning().values().orElse(List.of()).stream()
                .map(MethodBodies::valueFunction)
                .toList();
    }

    private static Map<String, Object> valueFunction(ValueFunction function) {
        var said = new LinkedHashMap<String, Object>();
        said.put("breakpoints", function.breakpoints().toArray());
        said.put("values", function.values().toArray());
        return said;
    }

    private double[][] supermatrix() {
        return comparison.network().orElseThrow().supermatrix().toArray();
    }

    private Map<String, Object> fuzzy() {
        var asked = comparison.fuzzy().orElseThrow();
        var body = new LinkedHashMap<String, Object>();
        body.put("ratings", asked.rows().stream().map(MethodBodies::corners).toList());
        body.put("weights", corners(asked.weights()));
        return body;
    }

    private static List<double[]> corners(List<FuzzyNumber> numbers) {
        return numbers.stream().map(MethodBodies::corners).toList();
    }

    private static double[] corners(FuzzyNumber number) {
        return number.corners().toArray();
    }
}
