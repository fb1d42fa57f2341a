package org.hamkke.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AccessibilityIT {
    private static final String BROKEN =
            "<form><input name='mail'></form><img src='data:,'><button></button>";

    @RegisterExtension final Browser browser = new Browser();

    @Test
    void aBrokenPageIsReported() throws IOException {
        try (var site = TinySite.with(BROKEN)) {
            var seat = browser.open(site.origin());
            seat.visit("/");

            assertThat(Accessibility.seriousFindings(seat.page()))
                    .anyMatch(finding -> finding.startsWith("label (critical)"))
                    .anyMatch(finding -> finding.startsWith("image-alt (critical)"))
                    .anyMatch(finding -> finding.startsWith("button-name (critical)"));
            assertThatThrownBy(seat::assertAccessible).hasMessageContaining("image-alt");
            assertThat(seat.takeComplaints()).as("the policy refuses the data image").isNotEmpty();
        }
    }

    @Test
    void aSoundPageIsNot() throws IOException {
        try (var site =
                TinySite.with(
                        "<form><label>메일 <input name='mail' autocomplete='email'></label></form>")) {
            var seat = browser.open(site.origin(), Look.PHONE.dark());
            seat.visit("/");
            seat.assertAccessible();
        }
    }
}
