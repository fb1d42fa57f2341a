package org.hamkke.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import org.hamkke.shell.Flash;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.support.RequestContextUtils;

/** What is said to a retry that can't be given the first answer again. */
final class LostAnswer {
    private static final String HOME = "/";

    private LostAnswer() {}

    /** A form was cut off between its change and its answer. The change stands, since its key does. */
    static void tell(HttpServletRequest request, HttpServletResponse response) {
        response.reset();
        lead(request, response, "identity.retry.lost");
    }

    /** Nothing is lost, but a secret is not told twice. */
    static void shownOnce(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.reset();
        if (request.getRequestURI().startsWith("/api/"))
            ApiProblems.write(
                    request,
                    response,
                    HttpServletResponse.SC_CONFLICT,
                    "Conflict",
                    "identity.api.shown-once");
        else lead(request, response, "identity.retry.shown-once");
    }

    /** Forms bind their key to what was typed, so this happens to programs only. */
    static void otherRequest(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.reset();
        ApiProblems.write(
                request, response, 422, "Unprocessable Content", "identity.api.other-request");
    }

    /** Passed over, it would promise what nobody keeps. */
    static void keyTooLong(HttpServletRequest request, HttpServletResponse response, int longest)
            throws IOException {
        ApiProblems.write(
                request,
                response,
                HttpServletResponse.SC_BAD_REQUEST,
                "Bad Request",
                "identity.api.key-too-long",
                longest);
    }

    private static void lead(
            HttpServletRequest request, HttpServletResponse response, String what) {
        var to = whereItWasSent(request);
        RequestContextUtils.getOutputFlashMap(request).put(Flash.NAME, Flash.of(what));
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
