package org.hamkke.alliance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.Period;

/**
 * What a joint goal says, as far as it is written.
 *
 * @param title the goal itself, one specific sentence
 * @param measure what is measured
 * @param synergy the expected number it is held against
 * @param reason why it matters, where no number says so
 */
public record GoalPlan(
        GoalKind kind,
        Horizon horizon,
        String title,
        String measure,
        String unit,
        Optional<BigDecimal> baseline,
        Optional<BigDecimal> target,
        Optional<LocalDate> due,
        Optional<SynergyId> synergy,
        String reason) {
    public GoalPlan {
        title = title.strip();
        measure = measure.strip();
        unit = unit.strip();
        reason = reason.strip();
        new Checks()
                .that(Expectation.fits(title, 1, 300), AllianceRule.GOAL_HAS_A_TITLE, 300)
                .that(
                        measure.length() <= 200 && unit.length() <= 30,
                        AllianceRule.GOAL_MEASURE_IS_SHORT_ENOUGH,
                        200)
                .that(
                        baseline.filter(one -> !Expectation.isReasonable(one)).isEmpty(),
                        AllianceRule.BASELINE_IS_A_NUMBER)
                .that(
                        target.filter(one -> !Expectation.isReasonable(one)).isEmpty(),
                        AllianceRule.TARGET_IS_A_NUMBER)
                .that(due.stream().allMatch(Period.ERA::covers), AllianceRule.DUE_IS_A_DATE)
                .that(reason.length() <= 500, AllianceRule.GOAL_REASON_IS_SHORT_ENOUGH, 500)
                .done();
    }

    /** What the keys turn for. */
    Map<String, Object> content(String synergyName) {
        var content = new HashMap<String, Object>();
        content.put("kind", kind);
        content.put("horizon", horizon);
        content.put("goal", title);
        content.put("measure", measure);
        content.put("unit", unit);
        baseline.ifPresent(one -> content.put("baseline", one));
        target.ifPresent(one -> content.put("target", one));
        due.ifPresent(one -> content.put("due", one));
        synergy.ifPresent(one -> content.put("synergy", one.value()));
        if (!synergyName.isEmpty()) content.put("synergyName", synergyName);
        if (!reason.isEmpty()) content.put("reason", reason);
        return content;
    }
}
