package org.hamkke.finance.ratio;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The written table by which ratios become points: one row of limits for each ratio. */
public record BandTable(Map<Ratio, Bands> rows) {
    /**
     * What an organisation begins with; why these limits is said in the messages {@code finance.basis.…}. They don't know the
     * line of business, so an organisation writes its own.
     */
    public static final BandTable DEFAULT =
            of(
                    row(Ratio.DEBT_RATIO, "400", "200", "100", "50"),
                    row(Ratio.CURRENT_RATIO, "75", "100", "150", "200"),
                    row(Ratio.OPERATING_MARGIN, "0", "2", "5", "10"),
                    row(Ratio.INTEREST_COVERAGE, "1", "1.5", "3", "5"),
                    row(Ratio.REVENUE_GROWTH, "-10", "0", "5", "15"),
                    row(Ratio.PROFIT_GROWTH, "-30", "0", "5", "20"));

    public BandTable {
        if (rows.size() < Ratio.values().length)
            throw new IllegalArgumentException("every ratio has its row");
        rows = Map.copyOf(rows);
    }

    public static BandTable of(Bands... rows) {
        var table = new EnumMap<Ratio, Bands>(Ratio.class);
        Stream.of(rows).forEach(row -> table.put(row.ratio(), row));
        return new BandTable(table);
    }

    private static Bands row(Ratio ratio, String... limits) {
        return new Bands(ratio, Stream.of(limits).map(BigDecimal::new).toList(), "");
    }

    public Bands of(Ratio ratio) {
        return Objects.requireNonNull(rows.get(ratio));
    }

    /** This table with some rows written anew. */
    public BandTable with(List<Bands> changed) {
        var table = new EnumMap<Ratio, Bands>(rows);
        changed.forEach(row -> table.put(row.ratio(), row));
        return new BandTable(table);
    }
}
