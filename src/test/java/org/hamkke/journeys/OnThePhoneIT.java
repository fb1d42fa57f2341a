package org.hamkke.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A director on the way somewhere: from the first page to a turned key in two taps, with a thumb. */
class OnThePhoneIT {
    private static final double THUMB = 44;
    private static final String GOAL =
            """
            {"title":"현장 20곳의 소음을 잽니다","measure":"잰 현장","unit":"곳","baseline":0,"target":20,"due":"%s","reason":"약속했어요"}
            """;

    @RegisterExtension final Told told = new Told();
    @RegisterExtension final Browser browser = new Browser();

    @BeforeEach
    void theOtherSidePutsAGoalToTheKeys() throws IOException {
        var program = new Client(told.origin()).with(told.account("한빛로보틱스", "executive").token());
        var ours = new Client(told.origin()).with(told.account("세움에너지", "executive").token());
        var alliances = ids(program);
        alliances.retainAll(ids(ours));
        var goals = "/api/v1/alliances/" + alliances.getFirst() + "/goals";
        var goal = program.post(goals, key(), GOAL.formatted(Days.ahead(200))).body();
        program.post(
                goals + "/" + JsonPath.read(goal, "$.id") + "/proposal", key(), "{\"version\":0}");
    }

    private static List<String> ids(Client client) {
        return JsonPath.read(client.get("/api/v1/alliances").body(), "$.items[*].id");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    @Test
    void twoTapsTurnAKey() {
        var seat = browser.open(told.origin(), Look.PHONE);
        seat.signIn(told.account("세움에너지", "executive"));
        var asks = seat.page().locator(".ask:has-text('동의해 주세요')");
        var waiting = asks.count();
        assertThat(waiting).isPositive();

        tap(asks.first().locator("a.button--primary"));
        tap(seat.page().locator("dialog[open] button.button--primary"));

        assertThat(seat.page().locator(".toast")).containsText("동의했어요");
        assertThat(asks).hasCount(waiting - 1);
    }

    @Test
    void everythingThatAnswersFitsAThumb() {
        var seat = browser.open(told.origin(), Look.PHONE);
        seat.signIn(told.account("세움에너지", "executive"));
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
