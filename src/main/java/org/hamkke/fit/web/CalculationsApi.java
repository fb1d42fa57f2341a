package org.hamkke.fit.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.InputStream;
import java.util.Map;
import org.hamkke.fit.calculation.Calculations;
import org.hamkke.fit.calculation.UnknownMethod;
import org.hamkke.fit.method.MethodInputException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The open calculators: either side can recompute a figure it was shown. {@link CalculationPaths} describes each of them. */
@Hidden
@RestController
class CalculationsApi {
    static final String PATH = "/api/v1/calculations/";

    @PostMapping(path = PATH + "{method}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, @Nullable Object> calculate(@PathVariable String method, InputStream sent) {
        return Calculations.named(method).answer(CalculationBody.read(sent));
    }

    @ExceptionHandler
    ProblemDetail refused(MethodInputException refused) {
        return CalculationProblems.refused(refused);
    }

    @ExceptionHandler
    ProblemDetail unknown(UnknownMethod unknown) {
        return CalculationProblems.unknown(unknown);
    }
}
