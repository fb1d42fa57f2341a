package org.hamkke.fit.web;

import static org.hamkke.shell.Words.t;

import java.math.BigDecimal;
import java.util.List;
import org.hamkke.fit.calculation.UnknownMethod;
import org.hamkke.fit.method.InputPlace;
import org.hamkke.fit.method.InputRule;
import org.hamkke.fit.method.MethodInputException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** What a calculator can't compute with, in problem+json: the rule, the field and, inside it, the indices counted from 0. */
final class CalculationProblems {
    private static final InputPlace METHOD = InputPlace.at("method");

    private CalculationProblems() {}

    static ProblemDetail refused(MethodInputException refused) {
        return of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                refused.rule().word(),
                refused.place(),
                t(refused.rule().key(), said(refused.arguments())));
    }

    static ProblemDetail unknown(UnknownMethod unknown) {
        var rule = InputRule.MUST_BE_ONE_OF;
        var detail = t(rule.key(), METHOD, String.join(", ", unknown.known()));
        return of(HttpStatus.NOT_FOUND, rule.word(), METHOD, detail);
    }

    static ProblemDetail of(HttpStatus status, String rule, InputPlace place, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("rule", rule);
        problem.setProperty("field", place.field());
        problem.setProperty("index", place.index());
        problem.setProperty("path", place.toString());
        return problem;
    }

    private static Object[] said(List<Object> arguments) {
        return arguments.stream().map(CalculationProblems::said).toArray();
    }

    /** To the last digit, where a message pattern would round. */
    private static Object said(Object argument) {
        if (!(argument instanceof Double number) || !Double.isFinite(number)) return argument;
        double size = Math.abs(number);
        boolean plain = size == 0 || (size >= 1e-9 && size < 1e16);
        return plain
                ? new BigDecimal(number.toString()).stripTrailingZeros().toPlainString()
                : number.toString();
    }
}
