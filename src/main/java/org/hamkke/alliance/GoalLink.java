package org.hamkke.alliance;

import java.util.Optional;

/**
 * Which number of the own blueprint a joint goal serves, as one side sees it for itself.
 *
 * @param number nothing where the link was taken away again
 * @param version to write over; 0 where nothing was said yet
 */
public record GoalLink(GoalId goal, Optional<BlueprintNumber> number, int version) {
    static GoalLink none(GoalId goal) {
        return new GoalLink(goal, Optional.empty(), 0);
    }
}
