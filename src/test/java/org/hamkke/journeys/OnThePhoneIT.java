package org.hamkke.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A director on the way somewhere: from the first page to a turned key in two taps, with a thumb. */
class OnThePhoneIT {
    private static final double THUMB = 44;

    @RegisterExtension final Told told = new Told();
    @RegisterExtension final Browser browser = new Browser();

    @Test
    void twoTapsTurnAKey() {
        var seat = browser.open(told.origin(), Look.PHONE);
        seat.signIn(told.account("세움에너지", "executive"));
        var asks = seat.page().locator(".ask:has-text('동의해 주세요')");
        var waiting = asks.count();
        assertThat(waiting).isPositive();

        tap(asks.first().getByText("동의", new Locator.GetByTextOptions().setExact(true)));
        tap(seat.page().locator("dialog[open] button.button--primary"));

        assertThat(seat.page().locator(".toast")).containsText("동의했어요");
        assertThat(asks).hasCount(waiting - 1);
    }

    @Test
    void everythingThatAnswersFitsAThumb() {
        var seat = browser.open(told.origin(), Look.PHONE);
        seat.signIn(told.account("한빛로보틱스", "executive"));
        var buttons = seat.page().locator("main .ask__answer .button:visible");
        assertThat(buttons.count()).isPositive();
        for (var button : buttons.all()) fitsAThumb(button);
        for (var place : seat.page().locator("nav.rail a:visible, nav.rail button:visible").all())
            fitsAThumb(place);
    }

    private static void tap(Locator button) {
        fitsAThumb(button);
        button.tap();
    }

    private static void fitsAThumb(Locator button) {
        var box = button.boundingBox();
        assertThat(Math.min(box.width, box.height))
                .as(button.innerText())
                .isGreaterThanOrEqualTo(THUMB);
    }
}
