package org.hamkke.fit.web;

import java.util.List;
import java.util.Map;
import org.hamkke.fit.ComparisonQuestion;
import org.hamkke.fit.RankingMethod;
import org.hamkke.fit.method.FuzzyNumber;

/** What to send to the open calculators so that they answer with the figures of a comparison. */
record MethodBodies(ComparisonQuestion asked) {
    Map<String, Object> of(RankingMethod method) {
        return switch (method) {
            case WEIGHTED_SUM,
                    WEIGHTED_SUM_LINEAR_MAX,
                    WEIGHTED_SUM_MIN_MAX,
                    TOPSIS_VECTOR,
                    TOPSIS_MIN_MAX ->
                    crisp("normalisation", method.normalisation());
            case VALUE_SUM -> crisp("valueFunctions", valueFunctions());
            case VIKOR -> crisp("v", asked.tuning().regret());
            case PROMETHEE -> crisp("preferences", preferences());
            case FUZZY_TOPSIS -> fuzzy();
            case ANP ->
                    Bodies.of("supermatrix", asked.network().orElseThrow().supermatrix().toArray());
        };
    }

    private Map<String, Object> crisp(String setting, Object value) {
        var weights = asked.weights().values().toArray();
        return Bodies.crisp(asked.values().toArray(), weights, setting, value);
    }

    private List<Map<String, Object>> preferences() {
        return asked.tuning().preferences().stream().map(Bodies::preference).toList();
    }

    private List<Map<String, Object>> valueFunctions() {
        return asked.tuning().values().orElseThrow().stream().map(Bodies::valueFunction).toList();
    }

    private Map<String, Object> fuzzy() {
        var fuzzy = asked.fuzzy().orElseThrow();
        var body = Bodies.of("ratings", fuzzy.rows().stream().map(MethodBodies::corners).toList());
        body.put("weights", corners(fuzzy.weights()));
        return body;
    }

    private static List<double[]> corners(List<FuzzyNumber> numbers) {
        return numbers.stream().map(number -> number.corners().toArray()).toList();
    }
}
