package org.hamkke.fit.web;

import java.util.Map;

/** A method that anyone with a token may recompute a figure by: {@code POST /api/v1/calculations/<method>}. */
interface Calculation {
    /** As the address names it. */
    String method();

    String source();

    Answer answer(CalculationInput input);

    /**
     * @param parameters how the method was set, as it was taken
     * @param result its figures by name
     */
    record Answer(Map<String, Object> parameters, Map<String, Object> result) {}
}
