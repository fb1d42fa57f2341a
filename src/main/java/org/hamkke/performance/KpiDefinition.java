package org.hamkke.performance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hamkke.kernel.Checks;

/**
 * What both sides put their keys to.
 *
 * @param definition how the figure comes about, so that both sides would measure the same
 * @param weight against the other KPIs of the alliance
 */
public record KpiDefinition(
        String name,
        String definition,
        String unit,
        KpiDirection direction,
        Goal goal,
        Rhythm rhythm,
        int weight,
        Optional<LinkedSynergy> synergy) {
    public KpiDefinition {
        name = name.strip();
        definition = definition.strip();
        unit = unit.strip();
        new Checks()
                .that(!name.isEmpty() && name.length() <= 120, PerformanceRule.KPI_HAS_A_NAME)
                .that(definition.length() <= 2000, PerformanceRule.DEFINITION_IS_SHORT_ENOUGH, 2000)
                .that(unit.length() <= 20, PerformanceRule.UNIT_IS_SHORT, 20)
                .that(
                        direction.leads(goal.baseline(), goal.target()),
                        PerformanceRule.TARGET_LIES_IN_ITS_DIRECTION)
                .that(weight >= 1 && weight <= 100, PerformanceRule.WEIGHT_IS_BETWEEN_1_AND_100)
                .done();
    }

    /** The content the keys turn for. */
    Map<String, Object> content() {
        var content = new LinkedHashMap<String, Object>();
        content.put("name", name);
        content.put("definition", definition);
        content.put("unit", unit);
        content.put("direction", direction);
        content.put("baseline", goal.baseline());
        content.put("target", goal.target());
        content.put("from", goal.from());
        content.put("by", goal.by());
        content.put("rhythm", rhythm);
        content.put("weight", weight);
        synergy.ifPresent(
                linked -> content.put("synergy", Map.of("id", linked.id(), "name", linked.name())));
        return content;
    }

    /** What lists of proposals call it: 현장 설치 원가 −30%. */
    String label() {
        return name
                + " "
                + goal.target().stripTrailingZeros().toPlainString().replace('-', '−')
                + unit;
    }
}
