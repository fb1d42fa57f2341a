package org.hamkke.finance.ratio;

import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One year of a company, every ratio scored. */
public record Health(Year year, List<Scored> ratios) {
    /** Fewer than half of the ratios say too little to propose a score. */
    public static final int LEAST_SCORED = 3;

    public Health {
        ratios = List.copyOf(ratios);
    }

    public static Health of(Statement year, @Nullable Statement before, BandTable table) {
        return new Health(
                year.year(),
                Arrays.stream(Ratio.values())
                        .map(ratio ->
                                Scored.of(ratio, Ratios.of(ratio, year, before), table.of(ratio)))
                        .toList());
    }

    /** Every year, the latest first; growth is measured against the calendar year just before, never across a gap. */
    public static List<Health> ofAll(List<Statement> statements, BandTable table) {
        return statements.stream()
                .sorted(java.util.Comparator.comparing(Statement::year).reversed())
                .map(year -> of(year, before(year, statements), table))
                .toList();
    }

    private static @Nullable Statement before(Statement year, List<Statement> statements) {
        return statements.stream()
                .filter(other -> other.year().equals(year.year().minusYears(1)))
                .findFirst()
                .orElse(null);
    }

    public boolean isImpaired() {
        return ratios.stream().anyMatch(scored -> scored.tells(Circumstance.CAPITAL_IMPAIRED));
    }

    public int counted() {
        return (int) ratios.stream().filter(scored -> scored.points().isPresent()).count();
    }

    /**
     * The arithmetic mean of the ratios that have points, rounded half up, 0 to 100; none where fewer than {@link #LEAST_SCORED}
     * have. A company that has eaten up its capital gets 0, whatever else holds.
     */
    public Optional<Integer> proposal() {
        if (isImpaired()) return Optional.of(0);
        if (counted() < LEAST_SCORED) return Optional.empty();
        var mean =
                ratios.stream()
                        .flatMap(scored -> scored.points().stream())
                        .mapToInt(Integer::intValue)
                        .average()
                        .orElseThrow();
        return Optional.of((int) Math.round(mean));
    }
}
