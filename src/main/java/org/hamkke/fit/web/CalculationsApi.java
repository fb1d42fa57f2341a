package org.hamkke.fit.web;

import static org.hamkke.shell.Words.t;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hamkke.fit.method.MethodInputException;
import org.hamkke.kernel.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Open calculators: either side can recompute a figure it was shown. A further method is a further {@link Calculation}. */
@RestController
class CalculationsApi {
    private final Map<String, Calculation> calculations;

    CalculationsApi(List<Calculation> calculations) {
        this.calculations =
                calculations.stream()
                        .collect(Collectors.toMap(Calculation::method, Function.identity()));
    }

    @PostMapping("/api/v1/calculations/{method}")
    Map<String, Object> calculate(@PathVariable String method, @RequestBody JsonNode body) {
        var calculation = calculations.get(method);
        if (calculation == null) throw new NotFound();
        var answer = calculation.answer(new CalculationInput(body));
        var said = new LinkedHashMap<String, Object>();
        said.put("method", calculation.method());
        said.put("parameters", answer.parameters());
        said.put("source", calculation.source());
        said.putAll(answer.result());
        return said;
    }

    @ExceptionHandler
    ProblemDetail refused(MethodInputException refused) {
        return refused(CalculationRefused.of(refused));
    }

    /** Names the field and, inside it, the indices counted from 0. */
    @ExceptionHandler
    ProblemDetail refused(CalculationRefused refused) {
        var words = t("fit.input." + refused.rule(), refused.arguments().toArray());
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, words);
        problem.setProperty("rule", refused.rule());
        problem.setProperty("field", refused.place().field());
        problem.setProperty("index", refused.place().index());
        return problem;
    }
}
