package org.hamkke.fit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where one rater sits in the newest round of a selection; found by {@link Chairs} for whom it is, and for nobody else.
 *
 * @param host of a guest: the company that asks
 * @param locked whether the criteria stand still
 */
record Chair(
        UUID circle,
        RaterId rater,
        RoundId round,
        SelectionId selection,
        String name,
        boolean guest,
        String host,
        String inviter,
        int number,
        @Nullable LocalDate dueOn,
        @Nullable Instant submittedAt,
        @Nullable Instant closedAt,
        boolean locked) {
    void requireScoring() {
        FitRule.SHEET_IS_STILL_ASKED_FOR.require(closedAt == null);
        FitRule.CRITERIA_STAND_STILL.require(locked);
    }

    void requireMeeting() {
        FitRule.MEETING_HAS_BEGUN.require(closedAt != null && submittedAt != null);
        FitRule.CRITERIA_STAND_STILL.require(locked);
    }
}
