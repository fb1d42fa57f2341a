package org.hamkke.shell.web;

import static org.hamkke.shell.Words.t;

import java.util.List;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.shell.BadRequest;
import org.hamkke.shell.Refused;
import org.hamkke.shell.RequestRule;
import org.hamkke.shell.UnreadableBody;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;

/** The open API says no in problem+json (RFC 9457); whatever is wrong with a request names its rule and its field. */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiRefusals extends ResponseEntityExceptionHandler {
    /** @param rule stable name of the rule; @param field of the body or the address, empty when about the whole */
    record Broken(String rule, String field, String detail) {}

    @ExceptionHandler
    ProblemDetail notFound(NotFound gone) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, t("shell.api.not-found"));
    }

    @ExceptionHandler
    ProblemDetail stale(StaleVersion stale) {
        if (GivenVersion.isMissing()) return bad(RequestRule.VERSION_IS_GIVEN.brokenAt("version"));
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, t("shell.api.stale"));
    }

    /** What the role of the asker forbids is 403, whatever they sent. */
    @ExceptionHandler
    ProblemDetail refused(RuleViolation violation) {
        var status =
                violation.isAboutTheRole()
                        ? HttpStatus.FORBIDDEN
                        : HttpStatus.UNPROCESSABLE_CONTENT;
        return problem(status, Refused.of(violation).text(), broken(violation));
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

    @ExceptionHandler
    ProblemDetail bad(BadRequest asked) {
        var broken = new Broken(asked.rule().name(), asked.field(), asked.words());
        return problem(status(asked.rule()), asked.words(), List.of(broken));
    }

    @ExceptionHandler
    ProblemDetail unreadable(UnreadableBody body) {
        var broken = new Broken(body.rule().name(), body.field(), body.words());
        var problem = problem(status(body.rule()), body.words(), List.of(broken));
        problem.setProperty("line", body.line());
        problem.setProperty("column", body.column());
        return problem;
    }

    private static HttpStatus status(RequestRule rule) {
        return rule == RequestRule.BODY_IS_NOT_TOO_LARGE
                ? HttpStatus.CONTENT_TOO_LARGE
                : HttpStatus.BAD_REQUEST;
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(
                e.getCause() instanceof JacksonException reason
                        ? unreadable(new UnreadableBody(reason))
                        : bad(RequestRule.BODY_IS_GIVEN.brokenAt("")));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return answer(unreadable(String.valueOf(e.getPropertyName())));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var field = e.getFieldError() == null ? "" : e.getFieldError().getField();
        return answer(unreadable(field));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException e,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        var name = e.getParameterName();
        return answer(bad(RequestRule.VALUE_IS_GIVEN.brokenAt(name, name)));
    }

    private ProblemDetail unreadable(String field) {
        return bad(RequestRule.VALUE_IS_READABLE.brokenAt(field, field));
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }

    private static ProblemDetail problem(HttpStatus status, String detail, List<Broken> errors) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("errors", errors);
        return problem;
    }
}
