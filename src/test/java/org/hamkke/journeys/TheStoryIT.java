package org.hamkke.journeys;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two companies, from the first sign-in to a record that both can check: every chapter goes on where the last one ended. */
class TheStoryIT {
    @RegisterExtension final Browser browser = new Browser();

    @Test
    void fromTheFirstSeatToARecordThatBothCanCheck() {
        var folder = Told.fresh("story");
        try (var product = Product.start(folder, Product.freePort(), Map.of())) {
            tell(new Story(() -> browser.open(product.origin())));
        }
    }

    private static void tell(Story story) {
        FoundingTheCompany.tell(story);
        DrawingTheBlueprint.tell(story);
        ImportingTheList.tell(story);
        SearchingTheDirectory.tell(story);
        ChoosingACandidate.tell(story);
        FoundingTheAlliance.tell(story);
        SayingTheWinWin.tell(story);
        PassingTheGates.firstTwo(story);
        SettingGoals.tell(story);
        DividingTheWork.tell(story);
        SharingGainsAndLosses.tell(story);
        SigningTheAgreement.tell(story);
        MeasuringPerformance.tell(story);
        KeepingPromises.tell(story);
        PassingTheGates.lastTwo(story);
        CheckingTheRecord.tell(story);
    }
}
