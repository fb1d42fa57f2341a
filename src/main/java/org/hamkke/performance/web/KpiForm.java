package org.hamkke.performance.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.alliance.Synergy;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.Ids;
import org.hamkke.performance.KpiDirection;
import org.hamkke.performance.Goal;
import org.hamkke.performance.KpiDefinition;
import org.hamkke.performance.LinkedSynergy;
import org.hamkke.performance.PerformanceRule;
import org.hamkke.performance.Rhythm;
import org.jspecify.annotations.Nullable;

/** A KPI as it is typed in; a refused form shows every word of it again. */
public record KpiForm(
        @Nullable String name,
        @Nullable String definition,
        @Nullable String unit,
        @Nullable KpiDirection direction,
        @Nullable String baseline,
        @Nullable String target,
        @Nullable String from,
        @Nullable String by,
        @Nullable Rhythm rhythm,
        @Nullable String weight,
        @Nullable String synergyId,
        @Nullable String synergyName,
        @Nullable Integer version) {
    static final int USUAL_WEIGHT = 10;

    /** A new KPI is based on nothing yet. */
    int basedOn() {
        return version == null ? 0 : version;
    }

    static KpiForm empty(LocalDate today) {
        return new KpiForm(
                "",
                "",
                "",
                KpiDirection.UP,
                "",
                "",
                today.toString(),
                "",
                Rhythm.MONTHLY,
                String.valueOf(USUAL_WEIGHT),
                "",
                "",
                0);
    }

    static KpiForm of(KpiDefinition kpi, int version) {
        var goal = kpi.goal();
        return new KpiForm(
                kpi.name(),
                kpi.definition(),
                kpi.unit(),
                kpi.direction(),
                plain(goal.baseline()),
                plain(goal.target()),
                goal.from().toString(),
                goal.by().toString(),
                kpi.rhythm(),
                String.valueOf(kpi.weight()),
                kpi.synergy().map(LinkedSynergy::id).map(UUID::toString).orElse(""),
                kpi.synergy().map(LinkedSynergy::name).orElse(""),
                version);
    }

    /** What a synergy expects is what a KPI watches over; the weight is for people to say. */
    static KpiForm of(Synergy synergy, LocalDate today) {
        var expected = synergy.expectation();
        var way =
                expected.target().compareTo(expected.baseline()) < 0
                        ? KpiDirection.DOWN
                        : KpiDirection.UP;
        return new KpiForm(
                expected.name(),
                "",
                expected.unit(),
                way,
                plain(expected.baseline()),
                plain(expected.target()),
                today.toString(),
                expected.due().toString(),
                Rhythm.MONTHLY,
                String.valueOf(USUAL_WEIGHT),
                synergy.id().toString(),
                expected.name(),
                0);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    KpiDefinition definitionOfKpi() {
        var numbers = Typed.number(Typed.text(baseline));
        var aim = Typed.number(Typed.text(target));
        var first = Typed.day(Typed.text(from));
        var last = Typed.day(Typed.text(by));
        var heft =
                Typed.number(Typed.text(weight))
                        .filter(number ->
                                number.stripTrailingZeros().scale() <= 0 && number.precision() < 4);
        new Checks()
                .that(!Typed.text(name).isBlank(), PerformanceRule.KPI_HAS_A_NAME)
                .that(numbers.isPresent(), PerformanceRule.BASELINE_IS_A_NUMBER)
                .that(aim.isPresent(), PerformanceRule.TARGET_IS_A_NUMBER)
                .that(first.isPresent(), PerformanceRule.START_IS_A_DAY)
                .that(last.isPresent(), PerformanceRule.TARGET_DATE_IS_A_DAY)
                .that(heft.isPresent(), PerformanceRule.WEIGHT_IS_BETWEEN_1_AND_100)
                .done();
        var goal =
                new Goal(
                        numbers.orElseThrow(),
                        aim.orElseThrow(),
                        first.orElseThrow(),
                        last.orElseThrow());
        return new KpiDefinition(
                Typed.text(name),
                Typed.text(definition),
                Typed.text(unit),
                way(),
                goal,
                beat(),
                heft.orElseThrow().intValue(),
                synergy());
    }

    public KpiDirection way() {
        return direction == null ? KpiDirection.UP : direction;
    }

    public Rhythm beat() {
        return rhythm == null ? Rhythm.MONTHLY : rhythm;
    }

    private Optional<LinkedSynergy> synergy() {
        if (synergyId == null || synergyId.isBlank()) return Optional.empty();
        return Optional.of(
                new LinkedSynergy(Ids.parse(synergyId), Typed.text(synergyName).strip()));
    }
}
