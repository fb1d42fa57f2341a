package org.hamkke.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.hamkke.shell.Problem;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The answer to everything that went wrong before or beside a handler: one calm page for people, problem+json (RFC 9457)
 * for programs. Neither says more than the status, whatever the exception knew.
 */
@Controller
class ErrorAnswers implements ErrorController {
    private static final String PATH = "/error";

    record Told(String type, String title, int status) {}

    @RequestMapping(path = PATH, produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView page(HttpServletRequest request) {
        var status = status(request);
        return new ModelAndView("shell/error", Map.of("problem", Problem.of(status)), status);
    }

    @RequestMapping(PATH)
    ResponseEntity<Told> problem(HttpServletRequest request) {
        var status = status(request);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(new Told("about:blank", status.getReasonPhrase(), status.value()));
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer known ? HttpStatus.resolve(known) : null;
        if (code == null)
            return HttpStatus.NOT_FOUND; // nothing went wrong: someone asked for this very path
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}
