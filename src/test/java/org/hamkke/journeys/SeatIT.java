package org.hamkke.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SeatIT {
    @RegisterExtension final Browser browser = new Browser();

    @Test
    void readsKoreanInSeoulAtADesk() throws IOException {
        try (var site = TinySite.with("<p>함께</p>")) {
            var page = browser.open(site.origin()).visit("/");

            assertThat(page.locator("p").innerText()).isEqualTo("함께");
            assertThat(
                            page.evaluate(
                                    "[navigator.language, Intl.DateTimeFormat().resolvedOptions().timeZone].join()"))
                    .isEqualTo("ko-KR,Asia/Seoul");
            assertThat(page.evaluate("innerWidth + 'x' + innerHeight")).isEqualTo("1440x900");
        }
    }

    @Test
    void readsEnglishInTheDarkOnAPhone() throws IOException {
        try (var site = TinySite.with("")) {
            var page = browser.open(site.origin(), Look.PHONE.dark().english()).visit("/");

            assertThat(page.evaluate("innerWidth + 'x' + innerHeight")).isEqualTo("390x844");
            assertThat(page.evaluate("navigator.language")).isEqualTo("en-GB");
            assertThat(page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches"))
                    .isEqualTo(true);
        }
    }

    @Test
    void twoPeopleDoNotShareTheirSignIn() throws IOException {
        try (var site = TinySite.with("")) {
            var ours = browser.open(site.origin()).visit("/");
            var theirs = browser.open(site.origin()).visit("/");

            ours.evaluate("document.cookie = 'seat=ours'");

            assertThat(theirs.evaluate("document.cookie")).isEqualTo("");
        }
    }

    @Test
    void takesAPictureOfTheWholePage() throws IOException {
        var picture = Path.of("target/screenshots/tiny-site.png");
        Files.deleteIfExists(picture);
        try (var site = TinySite.with("<p>줄</p>".repeat(100))) {
            var seat = browser.open(site.origin());
            seat.visit("/");
            seat.screenshot("tiny-site");
        }
        var image = ImageIO.read(picture.toFile());
        assertThat(image.getWidth()).isEqualTo(1440);
        assertThat(image.getHeight()).isGreaterThan(900);
    }
}
