package org.hamkke.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pictures of the documentation: {@code bin/pictures} takes them, the build doesn't. */
class Pictures {
    private static final Path SHELF = Path.of("docs", "pictures");
    private static final long LARGEST = 250_000;

    @RegisterExtension final Told told = new Told();
    @RegisterExtension final Browser browser = new Browser();

    @Test
    void areTakenOfTheDemoStory() {
        var seat = browser.open(told.origin()).signIn(told.account("한빛로보틱스", "executive"));
        picture(seat, "/", "today");
        picture(seat, "/alliances", "map");
        var alliance = linkTo(seat, "tbody tr:has-text('현장 에너지 로봇') th a");
        picture(seat, alliance, "alliance");
        picture(seat, alliance + "/responsibility", "raci");
        picture(seat, alliance + "/sharing", "sharing");
        picture(seat, alliance + "/agreement", "agreement");
        picture(seat, alliance + "/canvas", "canvas");
        seat.visit("/selections");
        picture(seat, linkTo(seat, "tbody th a:has-text('물류 자동화')"), "fit-matrix");
    }

    private static void picture(Seat seat, String path, String name) {
        var file = SHELF.resolve(name + ".png");
        seat.visit(path).screenshot(new ScreenshotOptions().setPath(file));
        assertThat(file)
                .satisfies(taken -> assertThat(taken.toFile().length()).isLessThan(LARGEST));
    }

    private static String linkTo(Seat seat, String selector) {
        return seat.page().locator(selector).first().getAttribute("href");
    }
}
