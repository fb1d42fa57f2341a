package org.hamkke.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Console errors (a broken content security policy among them), uncaught exceptions, and requests that failed or were refused. */
final class Complaints {
    private static final List<String> REPEATED =
            List.of(
                    "Failed to load resource",
                    "htmx:afterRequest",
                    "htmx:sendError",
                    "htmx:sendAbort");

    private final List<String> heard = new ArrayList<>();
    private final Set<Integer> expected = new HashSet<>();

    static Complaints of(BrowserContext context) {
        var complaints = new Complaints();
        context.onConsoleMessage(complaints::hear);
        context.onWebError(error -> complaints.heard.add("uncaught: " + error.error()));
        context.onRequestFailed(complaints::hear);
        context.onResponse(complaints::hear);
        return complaints;
    }

    void expect(int status) {
        expected.add(status);
    }

    void forget() {
        heard.clear();
    }

    List<String> heard() {
        return List.copyOf(heard);
    }

    // What the browser and htmx write of a request repeats what the request itself tells, without
    // its
    // status in a form that could be expected.
    private void hear(ConsoleMessage message) {
        if (message.type().equals("error")
                && REPEATED.stream().noneMatch(message.text()::startsWith))
            heard.add("console: " + message.text() + " at " + message.location());
    }

    // ERR_ABORTED is the browser's own doing: a download, or a page left while it was still
    // loading.
    private void hear(Request failed) {
        if (!"net::ERR_ABORTED".equals(failed.failure()))
            heard.add("failed: " + failed.method() + " " + failed.url() + " " + failed.failure());
    }

    private void hear(Response response) {
        if (response.status() >= 400 && !expected.contains(response.status()))
            heard.add(
                    "answered "
                            + response.status()
                            + ": "
                            + response.request().method()
                            + " "
                            + response.url());
    }
}
