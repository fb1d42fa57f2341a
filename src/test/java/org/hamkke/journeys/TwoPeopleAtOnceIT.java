package org.hamkke.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two people open the same thing and both save: the second one is shown both texts, and has lost neither. */
class TwoPeopleAtOnceIT {
    @RegisterExtension final Told told = new Told();
    @RegisterExtension final Browser browser = new Browser();

    @Test
    void aPartner() {
        var first = ours(Look.DESKTOP);
        first.visit("/partners");
        var partner = linkTo(first, "tbody a[href^='/partners/']");
        bothWrite(first, ours(Look.PHONE.english()), partner + "/edit", "notes");
    }

    @Test
    void aClause() {
        var first = ours(Look.DESKTOP);
        first.visit(alliance(first) + "/agreement/draft");
        var clause = linkTo(first, "article a[href*='/draft/clauses/']:not([href*='/new'])");
        bothWrite(first, theirs(), clause, "text");
    }

    @Test
    void aGoal() {
        var first = ours(Look.DESKTOP);
        var goals = alliance(first) + "/goals";
        first.visit(goals + "/new").fill("[name=title]", "함께 쓰는 목표");
        first.page().click("main form button.button--primary");
        first.page().waitForURL("**/goals*");
        first.visit(goals);
        bothWrite(
                first,
                theirs(),
                linkTo(first, "li:has-text('함께 쓰는 목표') a[href$='/edit']"),
                "reason");
    }

    @Test
    void aWinWinStatement() {
        var first = ours(Look.DESKTOP);
        bothWrite(first, ours(Look.PHONE.english()), alliance(first) + "/win-win", "benefit");
    }

    @Test
    void aTaskOfTheGrid() {
        var first = ours(Look.DESKTOP);
        first.visit(alliance(first) + "/responsibility");
        bothWrite(first, theirs(), linkTo(first, "tbody th a[href*='/tasks/']"), "note");
    }

    private void bothWrite(Seat first, Seat second, String path, String field) {
        var box = "main form [name=" + field + "]";
        first.visit(path).fill(box, "먼저 쓴 말");
        second.expecting(409).visit(path).fill(box, "나중에 쓴 말");
        save(first, box);
        first.page().waitForURL(url -> !url.endsWith(path) || path.endsWith("/win-win"));
        save(second, box);
        second.page().locator("main :text('먼저 쓴 말')").first().waitFor();
        assertThat(second.page().locator("main").innerText()).contains("나중에 쓴 말");
        assertThat(Inspection.of(second)).isEmpty();
    }

    private static void save(Seat seat, String box) {
        var form = seat.page().locator("main form:has(" + box.replace("main form ", "") + ")");
        form.locator(".form__acts button").first().click();
    }

    private Seat ours(Look look) {
        var role = look.equals(Look.DESKTOP) ? "executive" : "manager";
        return browser.open(told.origin(), look).signIn(told.account("한빛로보틱스", role));
    }

    private Seat theirs() {
        var person = told.account("세움에너지", "executive");
        return browser.open(told.origin(), Look.PHONE.english()).signIn(person);
    }

    /** The alliance of the first telling, in which everything is being written; newer ones stand above it. */
    private static String alliance(Seat seat) {
        seat.visit("/alliances?q=세움");
        return seat.page().locator("tbody th a").last().getAttribute("href");
    }

    private static String linkTo(Seat seat, String selector) {
        return seat.page().locator(selector).first().getAttribute("href");
    }
}
