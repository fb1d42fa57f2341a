package org.hamkke.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Tracing.StartOptions;
import com.microsoft.playwright.Tracing.StopOptions;
import java.nio.file.Path;
import java.util.List;

/** Where one person sits: a browser window with its own sign-in, and everything that went wrong in it. */
final class Seat {
    private static final Path TARGET = Path.of("target");
    private static final double PATIENCE = 60_000;

    private final BrowserContext context;
    private final Complaints complaints;
    private final Page page;
    private boolean traced = true;

    Seat(BrowserContext context) {
        this.context = context;
        complaints = Complaints.of(context);
        context.tracing().start(new StartOptions().setSnapshots(true));
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
    }

    Page page() {
        return page;
    }

    /** Opens a path of the origin that the seat was opened for, and waits until its fonts stand. */
    Page visit(String path) {
        page.navigate(path);
        settle();
        return page;
    }

    Seat signIn(Told.Account person) {
        visit("/sign-in");
        page.fill("[name=email]", person.email());
        page.fill("[name=password]", person.password());
        page.click("main button[type=submit]");
        page.waitForURL("**/");
        return this;
    }

    /** For a walk over a hundred pages, of which a trace would be slow to take and too long to read. */
    Seat untraced() {
        context.tracing().stop();
        traced = false;
        return this;
    }

    /** From now on an answer with this status is part of the story: 422 for a refused form, 404 for what is not yours. */
    Seat expecting(int status) {
        complaints.expect(status);
        return this;
    }

    void assertAccessible() {
        settle();
        assertThat(Accessibility.seriousFindings(page)).as("axe on " + page.url()).isEmpty();
    }

    /** Writes the whole page to {@code target/screenshots/NAME.png}. */
    void screenshot(String name) {
        settle();
        var picture = TARGET.resolve("screenshots").resolve(name + ".png");
        page.screenshot(new ScreenshotOptions().setPath(picture).setFullPage(true));
    }

    /** What was heard until now, and taken note of: it doesn't fail the test any more. */
    List<String> takeComplaints() {
        var heard = complaints();
        complaints.forget();
        return heard;
    }

    List<String> complaints() {
        awaitWhatWasSent();
        return complaints.heard();
    }

    void keepEvidence(String story) {
        try {
            if (!page.isClosed()) screenshot("failed/" + story);
        } catch (PlaywrightException e) {
            System.err.println("no picture of " + story + ": " + e.getMessage());
        }
        var trace = TARGET.resolve("traces").resolve(story + ".zip");
        if (traced) context.tracing().stop(new StopOptions().setPath(trace));
    }

    void close() {
        context.close();
    }

    // Any round trip does: the browser answers it after everything it said before.
    private void awaitWhatWasSent() {
        context.cookies();
    }

    private void settle() {
        page.evaluate("() => document.fonts.ready.then(() => true)");
    }
}
