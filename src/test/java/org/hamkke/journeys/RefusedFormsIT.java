package org.hamkke.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A form sent empty, past the browser's own checks, comes back with words beside its fields, sound in every look. */
class RefusedFormsIT {
    private static final List<String> OURS =
            List.of("/blueprints/new", "/alliances/new", "/partners/new", "/selections/new");
    private static final List<String> SHARED =
            List.of(
                    "/goals/new",
                    "/synergies/new",
                    "/performance/kpis/new",
                    "/promises/new",
                    "/agreement/draft/pledges/new",
                    "/agreement/draft/terms",
                    "/responsibility/holders/new");
    private static final String EMPTY =
            """
            () => { window.asked = true; const form = document.querySelector('main form[data-guards]');
              form.noValidate = true;
              for (const field of form.querySelectorAll('input:not([type=hidden],[type=radio],[type=checkbox]), textarea')) field.value = '';
              form.querySelector('.form__acts button, .commit-bar button').click(); }
            """;

    @RegisterExtension final Told told = new Told();
    @RegisterExtension final Browser browser = new Browser();

    @Test
    void sayWhatIsMissing() {
        var wrong = new ArrayList<String>();
        for (var look : List.of(Look.DESKTOP, Look.PHONE.english())) {
            var seat = browser.open(told.origin(), look).expecting(422);
            seat.signIn(told.account("한빛로보틱스", "executive"));
            for (var path : paths(seat)) {
                var page = seat.visit(path);
                page.waitForResponse(answer -> answer.status() == 422, () -> page.evaluate(EMPTY));
                page.waitForFunction(
                        "() => !window.asked || document.querySelector('.field__error')");
                page.waitForLoadState();
                wrong.addAll(Inspection.of(seat));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> paths(Seat seat) {
        seat.visit("/alliances?q=세움");
        var alliance = seat.page().locator("tbody th a").last().getAttribute("href");
        var paths = new ArrayList<>(OURS);
        SHARED.forEach(path -> paths.add(alliance + path));
        return paths;
    }
}
