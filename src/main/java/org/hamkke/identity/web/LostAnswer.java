package org.hamkke.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.hamkke.shell.Flash;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * What is said to a retry whose first request was cut off between its change and its answer. The change stands, since its
 * key does; only what was answered is not known any more.
 */
final class LostAnswer {
    private static final String HOME = "/";

    private LostAnswer() {}

    static void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.reset();
        if (request.getRequestURI().startsWith("/api/"))
            ApiProblems.write(
                    response,
                    HttpServletResponse.SC_CONFLICT,
                    "Conflict",
                    "The change was made; its answer was lost. Read what you changed, and don't send it again.");
        else lead(request, response, whereItWasSent(request));
    }

    /** Forms bind their key to what was typed, so this happens to programs only. */
    static void otherRequest(HttpServletResponse response) throws IOException {
        response.reset();
        ApiProblems.write(
                response,
                422,
                "Unprocessable Content",
                "This Idempotency-Key went with another request. Take a new one.");
    }

    /** Passed over, it would promise what nobody keeps. */
    static void keyTooLong(HttpServletResponse response, int longest) throws IOException {
        ApiProblems.write(
                response,
                HttpServletResponse.SC_BAD_REQUEST,
                "Bad Request",
                "An Idempotency-Key has at most " + longest + " characters.");
    }

    private static void lead(HttpServletRequest request, HttpServletResponse response, String to) {
        RequestContextUtils.getOutputFlashMap(request)
                .put(Flash.NAME, Flash.of("identity.retry.lost"));
        RequestContextUtils.saveOutputFlashMap(to, request, response);
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", to);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, to);
    }

    /** The page with the form, or where a form that fills a page would have led. */
    private static String whereItWasSent(HttpServletRequest request) {
        var path = pathOf(Objects.requireNonNullElse(request.getHeader("Referer"), HOME));
        return path.replaceFirst("/(new|edit)$", "");
    }

    private static String pathOf(String address) {
        try {
            var path = URI.create(address).getRawPath();
            return path != null && path.matches("/(?!/)[^\\\\]*") ? path : HOME;
        } catch (IllegalArgumentException _) {
            return HOME;
        }
    }
}
