package org.hamkke.shell.web;

import static org.hamkke.shell.Words.t;

import java.util.List;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.shell.Refused;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** The open API says no in problem+json (RFC 9457); each broken rule names its field. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiRefusals extends ResponseEntityExceptionHandler {
    /** @param rule stable name of the rule; @param field of the request body, empty when about the whole */
    record Broken(String rule, String field, String detail) {}

    @ExceptionHandler
    ProblemDetail notFound(NotFound gone) {
        return problem(HttpStatus.NOT_FOUND, t("shell.api.not-found"));
    }

    @ExceptionHandler
    ProblemDetail stale(StaleVersion stale) {
        return problem(HttpStatus.CONFLICT, t("shell.api.stale"));
    }

    @ExceptionHandler
    ProblemDetail refused(RuleViolation violation) {
        var problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, Refused.of(violation).text());
        problem.setProperty("errors", broken(violation));
        return problem;
    }

    private static List<Broken> broken(RuleViolation violation) {
        return violation.refusals().stream()
                .map(refusal ->
                        new Broken(
                                refusal.rule().name(),
                                refusal.rule().field(),
                                Refused.words(refusal)))
                .toList();
    }

    private static ProblemDetail problem(HttpStatus status, String detail) {
        return ProblemDetail.forStatusAndDetail(status, detail);
    }
}
