package org.hamkke.sheet.column;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hamkke.sheet.Cell;
import org.hamkke.sheet.Phrase;
import org.hamkke.sheet.read.SheetRow;

/** One row of a file, understood. */
public final class MappedRow {
    private final SheetRow source;
    private final Mapping mapping;
    private final Map<String, Parsed> byKey = new LinkedHashMap<>();

    MappedRow(Mapping mapping, SheetRow source) {
        this.source = source;
        this.mapping = mapping;
        mapping.columns().all().forEach(column -> byKey.put(column.key(), parse(column)));
    }

    private Parsed parse(Column column) {
        var place = mapping.place(column.key());
        var parsed =
                place.isEmpty()
                        ? new Parsed.Blank()
                        : column.kind()
                                .parse(
                                        source.cell(place.getAsInt()),
                                        mapping.unit(place.getAsInt()));
        return column.required() && parsed instanceof Parsed.Blank
                ? Parsed.problem("sheet.cell.required")
                : parsed;
    }

    public int number() {
        return source.number();
    }

    public SheetRow source() {
        return source;
    }

    public Parsed get(String key) {
        var parsed = byKey.get(key);
        if (parsed == null) throw new IllegalArgumentException("no column " + key);
        return parsed;
    }

    public Optional<String> text(String key) {
        return get(key).cell() instanceof Cell.Text(var value)
                ? Optional.of(value)
                : Optional.empty();
    }

    public Optional<Long> whole(String key) {
        return get(key).cell() instanceof Cell.Whole(var value)
                ? Optional.of(value)
                : Optional.empty();
    }

    /** A decimal, an amount of won, or percentage points. */
    public Optional<BigDecimal> number(String key) {
        return switch (get(key).cell()) {
            case Cell.Decimal(var value) -> Optional.of(value);
            case Cell.Won(var value) -> Optional.of(value);
            case Cell.Percent(var points) -> Optional.of(points);
            case Cell.Whole(var value) -> Optional.of(BigDecimal.valueOf(value));
            case Cell.Blank(), Cell.Text(_), Cell.Day(_), Cell.Flag(_) -> Optional.empty();
        };
    }

    public Optional<LocalDate> day(String key) {
        return get(key).cell() instanceof Cell.Day(var value)
                ? Optional.of(value)
                : Optional.empty();
    }

    public Optional<Boolean> flag(String key) {
        return get(key).cell() instanceof Cell.Flag(var value)
                ? Optional.of(value)
                : Optional.empty();
    }

    public List<CellProblem> problems() {
        return byKey.entrySet().stream()
                .flatMap(entry -> problem(entry.getKey(), entry.getValue()))
                .toList();
    }

    public boolean isBlocked() {
        return byKey.values().stream().anyMatch(Parsed.Problem.class::isInstance);
    }

    private Stream<CellProblem> problem(String key, Parsed parsed) {
        return switch (parsed) {
            case Parsed.Problem(var phrase) -> Stream.of(problem(key, phrase, true));
            case Parsed.Doubt(var _, var phrase) -> Stream.of(problem(key, phrase, false));
            case Parsed.Blank(), Parsed.Value(_) -> Stream.empty();
        };
    }

    private CellProblem problem(String key, Phrase phrase, boolean blocking) {
        return new CellProblem(number(), key, mapping.place(key).orElse(-1), phrase, blocking);
    }
}
