package org.hamkke.fit.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hamkke.fit.method.Cases;
import tools.jackson.databind.JsonNode;

/** A published case as a request, and which printed figures its answer is held against. */
record Published(Cases example, String method, Map<String, Object> request, List<Figure> figures) {
    /** @param path into the answer as a JSON pointer */
    record Figure(String path, JsonNode printed, double tolerance) {}

    static Published of(String id, String method) {
        return new Published(Cases.named(id), method, new LinkedHashMap<>(), new ArrayList<>());
    }

    Published with(String field, Object value) {
        request.put(field, value);
        return this;
    }

    Published taking(String field, String input) {
        return with(field, example.node().at("/input/" + input));
    }

    /** Matrix, weights and directions under the names that the cases give them. */
    Published table() {
        return taking("matrix", "matrix").taking("weights", "weights").directions();
    }

    Published directions() {
        var types = example.node().at("/input/types");
        return with(
                "directions",
                IntStream.range(0, types.size())
                        .mapToObj(j -> types.get(j).asInt() > 0 ? "max" : "min")
                        .toList());
    }

    Published printed(String figure, String expected) {
        return gives(figure, "/expected/" + expected, example.tolerance());
    }

    Published computed(String figure, String expected) {
        return gives(figure, "/computed_full_precision/" + expected, 1e-9);
    }

    Published gives(String figure, String pointer, double tolerance) {
        figures.add(new Figure("/" + figure, example.node().at(pointer), tolerance));
        return this;
    }

    @Override
    public String toString() {
        return method + " " + example.node().path("id").asString();
    }
}
