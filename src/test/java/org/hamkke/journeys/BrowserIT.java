package org.hamkke.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** The browser has the last word: a story that passes its own assertions fails all the same when a seat complained. */
class BrowserIT {
    @Test
    void aStoryWithAComplaintFailsAndLeavesATrace() throws IOException {
        var trace = Path.of("target/traces/Story.clicksThroughAnError-1.zip");
        Files.deleteIfExists(trace);

        var events = tell("clicksThroughAnError");

        events.assertThatEvents()
                .haveExactly(1, finishedWithFailure(message(text -> text.contains("console: 아야"))));
        assertThat(trace).isNotEmptyFile();
        assertThat(Path.of("target/screenshots/failed/Story.clicksThroughAnError-1.png"))
                .isNotEmptyFile();
    }

    @Test
    void aQuietStoryPassesAndLeavesNone() {
        var events = tell("looksAround");

        events.assertStatistics(statistics -> statistics.started(1).succeeded(1));
        assertThat(Path.of("target/traces/Story.looksAround-1.zip")).doesNotExist();
    }

    private static Events tell(String story) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(Story.class, story))
                .execute()
                .testEvents();
    }

    /** Nested and untold by the build itself: only the tests above run it. */
    static class Story {
        @RegisterExtension final Browser browser = new Browser();

        @Test
        void clicksThroughAnError() throws IOException {
            try (var site = TinySite.with("")) {
                browser.open(site.origin()).visit("/").evaluate("() => console.error('아야')");
            }
        }

        @Test
        void looksAround() throws IOException {
            try (var site = TinySite.with("")) {
                browser.open(site.origin()).visit("/");
            }
        }
    }
}
