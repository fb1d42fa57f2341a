package org.hamkke.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.FlashMap;

class FlashCookieTest {
    private static final Flash SAVED =
            Flash.of("shell.search.nothing", "한빛").undoneAt("/partners/1/restore");

    private final FlashCookie flashes = new FlashCookie();

    @Test
    void whatOnePageLeavesTheNextOneSaysOnce() {
        var cookie = left(SAVED, "/partners");

        var shown = asked("/partners", cookie);

        assertThat(shown).isEqualTo(SAVED);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getMaxAge()).isEqualTo(60);
    }

    @Test
    void anotherPageLeavesItWaiting() {
        assertThat(asked("/notifications", left(SAVED, "/partners"))).isNull();
    }

    @Test
    void aLongNameIsCutRatherThanTheMessageLost() {
        var cookie = left(Flash.of("shell.search.nothing", "한".repeat(4000)), "/partners");

        assertThat(cookie.getValue().length()).isLessThan(4000);
        assertThat(asked("/partners", cookie)).isNotNull();
    }

    @Test
    void aForgedOneSaysNothingAndLeadsNowhere() {
        for (var forged :
                new String[] {
                    "nonsense",
                    letter("no.such.text", "null"),
                    letter("shell.search.nothing", "\"https://evil.example\""),
                    letter("shell.search.nothing", "\"//evil.example\""),
                    letter("shell.search.nothing", "\"/\\\\evil.example\"")
                }) assertThat(asked("/", new Cookie(FlashCookie.NAME, forged))).isNull();
    }

    @Test
    void neitherWayNeedsASession() {
        var request = new MockHttpServletRequest("GET", "/");
        request.setCookies(left(SAVED, "/"));
        flashes.retrieveAndUpdate(request, new MockHttpServletResponse());

        assertThat(request.getSession(false)).isNull();
    }

    private Cookie left(Flash flash, String target) {
        var map = new FlashMap();
        map.put(Flash.NAME, flash);
        map.setTargetRequestPath(target);
        var response = new MockHttpServletResponse();
        flashes.saveOutputFlashMap(map, new MockHttpServletRequest(), response);
        return java.util.Objects.requireNonNull(response.getCookie(FlashCookie.NAME));
    }

    private @Nullable Flash asked(String path, Cookie cookie) {
        var request = new MockHttpServletRequest("GET", path);
        request.setCookies(cookie);
        var map = flashes.retrieveAndUpdate(request, new MockHttpServletResponse());
        return map == null ? null : (Flash) map.get(Flash.NAME);
    }

    private static String letter(String key, String undo) {
        var json =
                "[{\"path\":\"\",\"query\":[],\"expires\":9999999999999,\"key\":\"%s\",\"arguments\":[],\"undo\":%s}]"
                        .formatted(key, undo);
        return Base64.getUrlEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
