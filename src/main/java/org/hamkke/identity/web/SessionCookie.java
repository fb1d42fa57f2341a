package org.hamkke.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.hamkke.identity.Secret;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The browser's half of a session. Scripts can't read it and other sites can't send it. */
final class SessionCookie {
    private static final String NAME = "hamkke";

    private SessionCookie() {}

    static Optional<Secret> read(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        return cookie == null || cookie.getValue().isBlank()
                ? Optional.empty()
                : Optional.of(new Secret(cookie.getValue()));
    }

    static void write(HttpServletRequest request, HttpServletResponse response, Secret secret) {
        set(request, response, secret.value(), Duration.ofDays(14));
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        set(request, response, "", Duration.ZERO);
    }

    private static void set(
            HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        var cookie =
                ResponseCookie.from(NAME, value)
                        .path("/")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .secure(request.isSecure())
                        .maxAge(age)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
