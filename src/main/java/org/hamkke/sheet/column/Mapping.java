package org.hamkke.sheet.column;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hamkke.sheet.read.Header;
import org.hamkke.sheet.read.SheetRow;
import org.hamkke.sheet.read.SheetTable;

/** Which column of a file is which expected one; a proposal until a person has looked at it. */
public final class Mapping {
    private final Columns columns;
    private final Header header;
    private final Map<String, Integer> places;
    private final Ignored ignored;
    private final Map<Integer, Unit> units = new HashMap<>();

    Mapping(Columns columns, Header header, Map<String, Integer> places, Ignored ignored) {
        this.columns = columns;
        this.header = header;
        this.places = Map.copyOf(places);
        this.ignored = ignored;
        this.places.forEach((key, place) -> units.put(place, unit(columns.get(key), place)));
    }

    public Columns columns() {
        return columns;
    }

    public Header header() {
        return header;
    }

    public OptionalInt place(String key) {
        var place = places.get(key);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    public Optional<Column> columnAt(int place) {
        return columns.all().stream()
                .filter(column -> place(column.key()).equals(OptionalInt.of(place)))
                .findFirst();
    }

    /** What the user settles: this file column is that one, and whatever either was paired with before is free again. */
    public Mapping with(String key, int place) {
        if (place < 0 || place >= header.names().size())
            throw new IllegalArgumentException("no column " + place);
        var changed = new HashMap<>(places);
        changed.values().removeIf(taken -> taken == place);
        changed.put(columns.get(key).key(), place);
        return new Mapping(columns, header, changed, ignored);
    }

    public Mapping without(String key) {
        var changed = new HashMap<>(places);
        changed.remove(key);
        return new Mapping(columns, header, changed, ignored);
    }

    /** Required columns the file doesn't have, or not under a name we know. */
    public List<Column> missing() {
        return columns.all().stream()
                .filter(column -> column.required() && !places.containsKey(column.key()))
                .toList();
    }

    /** File columns that stay behind. */
    public List<Integer> unmapped() {
        return IntStream.range(0, header.names().size())
                .filter(place -> !places.containsValue(place) && !ignored.columns().contains(place))
                .boxed()
                .toList();
    }

    /** What one counts as in this file column: by its own header, else for amounts of money by the words above the table. */
    private Unit unit(Column column, int place) {
        var own = HeaderName.of(header.names().get(place)).unit();
        if (own != null) return own;
        return column.kind() == Kind.MONEY ? Unit.ofSheet(header.above()) : Unit.ONE;
    }

    Unit unit(int place) {
        return units.getOrDefault(place, Unit.ONE);
    }

    public MappedRow read(SheetRow row) {
        return new MappedRow(this, row);
    }

    /** All but a template's example row; to be closed like {@link SheetTable#rows}. */
    public Stream<MappedRow> rows(SheetTable table) {
        return table.rows().filter(row -> !ignored.isExample(row)).map(this::read);
    }
}
