package org.hamkke.shell;

import java.util.Set;
import org.springframework.http.HttpStatusCode;

/** What went wrong with a request, as far as its reader may know it: the status and its words. */
public record Problem(int status) {
    private static final Set<Integer> TOLD_APART =
            Set.of(400, 403, 404, 405, 409, 410, 413, 415, 422, 429);
    private static final int ANY_OTHER = 500;

    public static Problem of(HttpStatusCode status) {
        return new Problem(status.value());
    }

    public String title() {
        return Words.t(key() + ".title");
    }

    public String text() {
        return Words.t(key() + ".text");
    }

    private String key() {
        return "shell.error." + (TOLD_APART.contains(status) ? status : ANY_OTHER);
    }
}
