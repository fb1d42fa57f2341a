package org.hamkke.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.support.AbstractFlashMapManager;
import org.springframework.web.util.WebUtils;

/**
 * Keeps what the next page has to say in a cookie of its own, since there is no servlet session: any instance can answer
 * the redirect. The cookie lives a minute and can do no harm when forged, see {@link FlashLetter}.
 */
final class FlashCookie extends AbstractFlashMapManager {
    static final String NAME = "hamkke-flash";

    private static final Duration LIFE = Duration.ofMinutes(1);

    @Override
    protected @Nullable List<FlashMap> retrieveFlashMaps(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? null : FlashLetter.open(cookie.getValue());
    }

    @Override
    protected void updateFlashMaps(
            List<FlashMap> maps, HttpServletRequest request, HttpServletResponse response) {
        var letter = FlashLetter.seal(maps);
        var cookie =
                ResponseCookie.from(NAME, letter)
                        .path("/")
                        .httpOnly(true)
                        .sameSite("Lax")
                        .secure(request.isSecure())
                        .maxAge(letter.isEmpty() ? Duration.ZERO : LIFE)
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** Every request has its own cookie; nothing is shared that a lock would protect. */
    @Override
    protected @Nullable Object getFlashMapsMutex(HttpServletRequest request) {
        return null;
    }
}
