package org.hamkke.performance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A KPI with the definition that governs it and the newest reading that counts.
 *
 * @param version of the definition shown: the one in effect, else the newest draft
 * @param newest the version a change has to be based on
 * @param inEffectAt when both keys had turned; absent for a draft
 */
public record KpiSummary(
        KpiId id,
        UUID alliance,
        KpiDefinition definition,
        int version,
        int newest,
        Optional<Instant> inEffectAt,
        Optional<Counted> reading) {
    /** @param period first day of the stretch it was read for */
    public record Counted(LocalDate period, BigDecimal value, Instant settledAt) {}

    public boolean inEffect() {
        return inEffectAt.isPresent();
    }

    public boolean changing() {
        return inEffect() && newest > version;
    }

    public Optional<Attainment> attainment() {
        return reading.map(Counted::value).map(definition.goal()::attainedWith);
    }

    /** What the plan expects at the end of the stretch last read. */
    public Optional<Attainment> expected() {
        return reading.map(counted ->
                definition.goal().expectedOn(definition.rhythm().last(counted.period())));
    }
}
