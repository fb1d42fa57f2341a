package org.hamkke.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** How a reader wants pages to look, kept in two cookies of their browser so that it holds before they sign in, too. */
public final class Preferences {
    public static final String THEME = "theme";
    public static final String LANGUAGE = "language";

    private Preferences() {}

    public static Theme themeOf(HttpServletRequest request) {
        return Theme.of(value(request, THEME));
    }

    /**
     * Korean unless the reader chose English; what the browser asks for doesn't count, because a link is shared. A program
     * has no cookie and says it with each call.
     */
    public static Language languageOf(HttpServletRequest request) {
        var chosen = value(request, LANGUAGE);
        if (chosen != null) return Language.of(Locale.of(chosen));
        return request.getRequestURI().startsWith("/api/")
                        && request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null
                ? Language.of(request.getLocale())
                : Language.KOREAN;
    }

    /** Readable by scripts, since the theme switch sets it without a request. */
    public static ResponseCookie cookie(String name, String value, boolean secure) {
        return ResponseCookie.from(name, value)
                .path("/")
                .maxAge(Duration.ofDays(365))
                .sameSite("Lax")
                .secure(secure)
                .build();
    }

    private static @Nullable String value(HttpServletRequest request, String name) {
        Cookie cookie = WebUtils.getCookie(request, name);
        return cookie == null ? null : cookie.getValue();
    }
}
