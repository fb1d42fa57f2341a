package org.hamkke.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Someone before a screen. What they press and fill in is named by the words that stand there, as they would name it. */
final class Person {
    private static final ContainsTextOptions PATIENTLY =
            new ContainsTextOptions().setTimeout(60_000).setUseInnerText(false);

    private final Seat seat;
    private final Locator place;

    private Person(Seat seat, Locator place) {
        this.seat = seat;
        this.place = place;
    }

    static Person at(Seat seat) {
        return new Person(seat, seat.page().locator("body"));
    }

    /** The same person, looking at the part of the page that has these words in it: the innermost such part. */
    Person in(String part, String words) {
        var found = new LocatorOptions().setHasText(words);
        return new Person(seat, seat.page().locator(part, found).last());
    }

    Person goesTo(String path) {
        seat.visit(path);
        return this;
    }

    Person presses(String words) {
        var named = new Locator.GetByRoleOptions().setName(words).setExact(true);
        var button = place.getByRole(AriaRole.BUTTON, named);
        var either = button.or(place.getByRole(AriaRole.LINK, named));
        either.filter(new FilterOptions().setVisible(true)).first().click();
        return this;
    }

    Person writes(String label, String text) {
        labelled(label).fill(text);
        return this;
    }

    Person chooses(String label, String option) {
        labelled(label).selectOption(option);
        return this;
    }

    Person ticks(String label) {
        place.getByLabel(Pattern.compile("^\\s*" + literally(label))).first().check();
        return this;
    }

    Person uploads(String label, Path file) {
        labelled(label).setInputFiles(file);
        return this;
    }

    Person sees(String... words) {
        for (var each : words) assertThat(place).containsText(each, PATIENTLY);
        return this;
    }

    /** For work that goes on behind the page, a list of thousands being written. */
    Person waitsFor(String words) {
        assertThat(place).containsText(words, new ContainsTextOptions().setTimeout(240_000));
        return this;
    }

    Person misses(String words) {
        assertThat(place).not().containsText(words, PATIENTLY);
        return this;
    }

    Download downloads(String words) {
        return seat.page().waitForDownload(() -> presses(words));
    }

    String path() {
        return java.net.URI.create(seat.page().url()).getPath();
    }

    Locator find(String selector) {
        return place.locator(selector);
    }

    Seat seat() {
        return seat;
    }

    // A field that must be filled in carries a star behind its name.
    private Locator labelled(String label) {
        return place.getByLabel(Pattern.compile("^\\s*" + literally(label) + "\\s*\\*?\\s*$"))
                .first();
    }

    // The browser reads the pattern, and it has no quoting of its own.
    private static String literally(String words) {
        return words.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
    }
}
