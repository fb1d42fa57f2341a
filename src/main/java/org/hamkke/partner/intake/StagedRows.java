package org.hamkke.partner.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hamkke.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The waiting rows of imports. */
@Component
class StagedRows {
    /** Keeps cells apart on their way into the database; no text of a person holds it. */
    private static final String BETWEEN = "\u001f";

    private static final String SELECT =
            "select row_number, state, cells, answer, partner_id, candidates, twin from partner.import_rows where circle_id = ? and import_id = ? ";

    private final JdbcClient jdbc;

    StagedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void clear(Actor actor, ImportId id) {
        jdbc.sql("delete from partner.import_rows where circle_id = ? and import_id = ?")
                .params(actor.ours().id(), id.value())
                .update();
    }

    /** Adds rows, or judges anew those that stand already. */
    void put(Actor actor, ImportId id, List<Judged> rows) {
        jdbc.sql(
                        """
                        insert into partner.import_rows (circle_id, import_id, row_number, state, cells, name_key, business_number, corporate_code,
                                                         answer, partner_id, candidates, twin)
                        select ?, ?, row_number, state, string_to_array(cells, ?), name_key, business_number, corporate_code, answer, partner_id,
                               coalesce(string_to_array(nullif(candidates, ''), ',')::uuid[], '{}'), twin
                          from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                               r (row_number, state, cells, name_key, business_number, corporate_code, answer, partner_id, candidates, twin)
                        on conflict (circle_id, import_id, row_number) do update
                           set state = excluded.state, cells = excluded.cells, name_key = excluded.name_key, answer = excluded.answer,
                               business_number = excluded.business_number, corporate_code = excluded.corporate_code,
                               partner_id = excluded.partner_id, candidates = excluded.candidates, twin = excluded.twin
                        """)
                .params(actor.ours().id(), id.value(), BETWEEN)
                .param(
                        rows.stream()
                                .map(row -> row.row().source().number())
                                .toArray(Integer[]::new))
                .param(texts(rows, row -> row.state().name()))
                .param(
                        texts(
                                rows,
                                row ->
                                        row.row().source().cells().stream()
                                                .map(cell -> cell.replace(BETWEEN, " "))
                                                .collect(Collectors.joining(BETWEEN))))
                .param(texts(rows, row -> row.row().nameKey()))
                .param(texts(rows, row -> row.row().businessNumber()))
                .param(texts(rows, row -> row.row().corporateCode()))
                .param(texts(rows, Judged::answer))
                .param(rows.stream().map(Judged::partner).toArray(UUID[]::new))
                .param(
                        texts(
                                rows,
                                row ->
                                        row.candidates().stream()
                                                .map(UUID::toString)
                                                .collect(Collectors.joining(","))))
                .param(rows.stream().map(Judged::twin).toArray(Integer[]::new))
                .update();
    }

    private static String[] texts(
            List<Judged> rows, java.util.function.Function<Judged, String> part) {
        return rows.stream().map(part).toArray(String[]::new);
    }

    /** Earlier rows that share a name, a number or a code with these. */
    Twins twins(Actor actor, ImportId id, int before, List<Understood> rows) {
        var twins = new Twins();
        jdbc.sql(
                        """
                        select min(row_number) as row_number, name_key, business_number, corporate_code from partner.import_rows
                         where circle_id = ? and import_id = ? and row_number < ? and state not in ('ERROR', 'LEFT')
                           and (name_key = any (?) or business_number <> '' and business_number = any (?) or corporate_code <> '' and corporate_code = any (?))
                         group by name_key, business_number, corporate_code
                        """)
                .params(actor.ours().id(), id.value(), before)
                .param(rows.stream().map(Understood::nameKey).distinct().toArray(String[]::new))
                .param(
                        rows.stream()
                                .map(Understood::businessNumber)
                                .distinct()
                                .toArray(String[]::new))
                .param(
                        rows.stream()
                                .map(Understood::corporateCode)
                                .distinct()
                                .toArray(String[]::new))
                .query(Twins.Trace.class)
                .list()
                .forEach(twins::add);
        return twins;
    }

    Map<RowState, Integer> counts(Actor actor, ImportId id) {
        var counts = new EnumMap<RowState, Integer>(RowState.class);
        for (var state : RowState.values()) counts.put(state, 0);
        jdbc.sql(
                        "select state, count(*) as rows from partner.import_rows where circle_id = ? and import_id = ? group by state")
                .params(actor.ours().id(), id.value())
                .query((row, _) -> counts.put(RowState.valueOf(row.getString(1)), row.getInt(2)))
                .list();
        return counts;
    }

    /** @param state null for all; what needs a person comes first only when asked for */
    List<StagedRow> page(Actor actor, ImportId id, @Nullable RowState state, int after, int most) {
        var where = state == null ? "" : "and state = '" + state.name() + "' ";
        return jdbc.sql(SELECT + where + "and row_number > ? order by row_number limit ?")
                .params(actor.ours().id(), id.value(), after, most)
                .query(StagedRows::row)
                .list();
    }

    List<StagedRow> of(Actor actor, ImportId id, List<Integer> numbers) {
        return jdbc.sql(SELECT + "and row_number = any (?) order by row_number")
                .params(actor.ours().id(), id.value())
                .param(numbers.toArray(Integer[]::new))
                .query(StagedRows::row)
                .list();
    }

    static StagedRow row(ResultSet row, int number) throws SQLException {
        var twin = row.getInt("twin");
        return new StagedRow(
                row.getInt("row_number"),
                RowState.valueOf(row.getString("state")),
                Arrays.asList((String[]) row.getArray("cells").getArray()),
                row.getString("answer"),
                row.getObject("partner_id", UUID.class),
                Arrays.asList((UUID[]) row.getArray("candidates").getArray()),
                twin == 0 ? null : twin);
    }
}
