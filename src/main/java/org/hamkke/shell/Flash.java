package org.hamkke.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * What the page just before has to say, once: a text by key and, where the act can be taken back, the path that a POST
 * undoes it at. A cookie carries it from the redirect to the next page.
 */
public record Flash(String key, List<String> arguments, @Nullable String undoPath) {
    /** The name to store it under: {@code redirect.addFlashAttribute(Flash.NAME, Flash.of("partner.saved"))}. */
    public static final String NAME = "flash";

    public Flash {
        arguments = List.copyOf(arguments);
    }

    public static Flash of(String key, String... arguments) {
        return new Flash(key, List.of(arguments), null);
    }

    public Flash undoneAt(String path) {
        return new Flash(key, arguments, path);
    }

    public String text() {
        return Words.t(key, arguments.toArray());
    }

    public static @Nullable Flash waitingIn(HttpServletRequest request) {
        var waiting = RequestContextUtils.getInputFlashMap(request);
        return waiting == null ? null : (Flash) waiting.get(NAME);
    }
}
