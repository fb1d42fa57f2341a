package org.hamkke.alliance;

import java.util.UUID;
import org.hamkke.kernel.Ids;

public record GoalId(UUID value) {
    static GoalId next() {
        return new GoalId(Ids.next());
    }

    public static GoalId of(String text) {
        return new GoalId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
