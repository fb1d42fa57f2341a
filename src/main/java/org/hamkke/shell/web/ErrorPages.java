package org.hamkke.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.hamkke.shell.Problem;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** One calm page for everything that went wrong; it never says more than the status, whatever the exception knew. */
@Component
class ErrorPages implements ErrorViewResolver {
    @Override
    public ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return new ModelAndView("shell/error", Map.of("problem", Problem.of(status)), status);
    }
}
