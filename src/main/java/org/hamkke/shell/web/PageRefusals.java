package org.hamkke.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.RuleViolation;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.shell.BadRequest;
import org.hamkke.shell.Problem;
import org.hamkke.shell.Refused;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** What a page answers when no form is there to say it beside a field: a toast to htmx, a calm page to everyone else. */
@ControllerAdvice(annotations = Controller.class)
@Order(Ordered.LOWEST_PRECEDENCE)
class PageRefusals {
    @ExceptionHandler
    ModelAndView notFound(NotFound gone) {
        return page(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler
    ModelAndView stale(StaleVersion stale) {
        return page(HttpStatus.CONFLICT);
    }

    @ExceptionHandler
    ModelAndView refused(RuleViolation violation, HttpServletRequest request) {
        var words = Refused.of(violation).text();
        var view = request.getHeader("HX-Request") == null ? "shell/refused" : "shell/refusedToast";
        return new ModelAndView(view, Map.of("text", words), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** What the address says beside the page is left out; a form is sent anew by whoever sent it. */
    @ExceptionHandler
    ModelAndView bad(BadRequest asked, HttpServletRequest request) {
        if (!request.getMethod().equals("GET") || asked.field().isEmpty())
            return page(HttpStatus.BAD_REQUEST);
        var without =
                UriComponentsBuilder.fromPath(request.getRequestURI())
                        .query(request.getQueryString())
                        .replaceQueryParam(asked.field())
                        .build();
        return new ModelAndView(OwnPath.view(without.toUriString()));
    }

    /** A file that is too large, or a form that should carry one and is not sent so. */
    @ExceptionHandler
    ModelAndView file(MultipartException problem) {
        return page(
                problem instanceof MaxUploadSizeExceededException
                        ? HttpStatus.CONTENT_TOO_LARGE
                        : HttpStatus.BAD_REQUEST);
    }

    private static ModelAndView page(HttpStatus status) {
        return new ModelAndView("shell/error", Map.of("problem", Problem.of(status)), status);
    }
}
