package org.hamkke.culture;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.hamkke.kernel.Period;

/** A readiness check as someone wants it: the day it was held and what was answered. */
public record CheckPlan(LocalDate day, Map<Asked, Given> answers) {
    public CheckPlan {
        var said = new EnumMap<Asked, Given>(Asked.class);
        answers.forEach((question, given) -> {
            if (!given.saysNothing()) said.put(question, given);
        });
        answers = Map.copyOf(said);
        CultureRule.CHECK_HAS_A_DAY.require(Period.ERA.covers(day));
        CultureRule.CHECK_ANSWERS_SOMETHING.require(
                answers.values().stream().anyMatch(given -> given.points() != null));
    }
}
