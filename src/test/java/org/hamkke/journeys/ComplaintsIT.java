package org.hamkke.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ComplaintsIT {
    @RegisterExtension final Browser browser = new Browser();

    @Test
    void hearsAnErrorOnTheConsole() throws IOException {
        assertThat(complaintsAfter("console.error('열쇠가 없어요')")).contains("console: 열쇠가 없어요");
    }

    @Test
    void hearsAnExceptionThatNobodyCaught() throws IOException {
        assertThat(complaintsAfter("setTimeout(() => { throw new Error('뜻밖의 일') })"))
                .contains("뜻밖의 일");
    }

    @Test
    void hearsAnInlineStyleThatThePolicyForbids() throws IOException {
        assertThat(complaintsAfter("document.body.setAttribute('style', 'color: red')"))
                .contains("Content Security Policy");
    }

    @Test
    void hearsARequestThatNobodyAnswers() throws IOException {
        var site = TinySite.with("");
        var seat = browser.open(site.origin());
        seat.visit("/");
        site.close();

        assertThat(complaintsAfter("fetch('/').catch(() => {})", seat)).contains("failed: GET");
    }

    @Test
    void hearsAnAnswerThatRefuses() throws IOException {
        assertThat(complaintsAfter("fetch('/nowhere')")).contains("answered 404: GET");
    }

    @Test
    void anExpectedRefusalIsPartOfTheStory() throws IOException {
        try (var site = TinySite.with("")) {
            var seat = browser.open(site.origin()).expecting(404);
            seat.visit("/nowhere");
            assertThat(seat.complaints()).isEmpty();
        }
    }

    @Test
    void aQuietPageGivesNoCauseForComplaint() throws IOException {
        try (var site = TinySite.with("")) {
            var seat = browser.open(site.origin());
            seat.visit("/").evaluate("() => console.log('잘 지내요')");
            assertThat(seat.complaints()).isEmpty();
        }
    }

    private String complaintsAfter(String script) throws IOException {
        try (var site = TinySite.with("")) {
            var seat = browser.open(site.origin());
            seat.visit("/");
            return complaintsAfter(script, seat);
        }
    }

    private static String complaintsAfter(String script, Seat seat) {
        seat.page().evaluate("() => { " + script + " }");
        seat.page().waitForCondition(() -> !seat.complaints().isEmpty());
        return String.join("\n", seat.takeComplaints());
    }
}
