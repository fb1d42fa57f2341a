package org.hamkke.partner.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.PersonId;
import org.hamkke.sheet.column.Mapping;
import org.hamkke.sheet.read.Header;
import org.hamkke.sheet.read.SheetTable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Imports, what they consist of and how far they are. */
@Component
class ImportShelf {
    private static final String SELECT =
            """
            select id, file_name, file_bytes, sheet, sheets, header_row, header_names, header_above, column_keys, column_places, state,
                   rows_total, rows_done, touched_at, created_at, created_by, finished_at from partner.imports where circle_id = ?
            """;

    private final JdbcClient jdbc;
    private final ImportFiles files;
    private final Guard guard;

    ImportShelf(JdbcClient jdbc, ImportFiles files, Guard guard) {
        this.jdbc = jdbc;
        this.files = files;
        this.guard = guard;
    }

    ImportId add(Actor actor, SheetTable table, Path file) {
        var id = ImportId.next();
        var mapping = ImportColumns.propose(table.header());
        jdbc.sql(
                        """
                        insert into partner.imports (id, circle_id, created_by, state, file_name, file_bytes, sheet, sheets, header_row, header_names,
                                                     header_above, column_keys, column_places)
                        values (?, ?, ?, 'MATCHING', ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id.value(),
                        actor.ours().id(),
                        actor.person().value(),
                        table.fileName(),
                        size(file),
                        table.sheet())
                .params(
                        texts(table.sheets()),
                        table.header().row(),
                        texts(table.header().names()),
                        texts(table.header().above()))
                .params(
                        texts(ImportColumns.keys(mapping)),
                        ImportColumns.places(mapping).toArray(Integer[]::new))
                .update();
        files.keep(actor, id, file);
        return id;
    }

    /** Another sheet or another header of the same file. */
    void turnTo(Actor actor, ImportId id, SheetTable table) {
        var mapping = ImportColumns.propose(table.header());
        jdbc.sql(
                        "update partner.imports set sheet = ?, header_row = ?, header_names = ?, header_above = ? where circle_id = ? and id = ?")
                .params(
                        table.sheet(),
                        table.header().row(),
                        texts(table.header().names()),
                        texts(table.header().above()),
                        actor.ours().id(),
                        id.value())
                .update();
        settle(actor, id, mapping);
    }

    void settle(Actor actor, ImportId id, Mapping mapping) {
        jdbc.sql(
                        "update partner.imports set column_keys = ?, column_places = ? where circle_id = ? and id = ?")
                .params(
                        texts(ImportColumns.keys(mapping)),
                        ImportColumns.places(mapping).toArray(Integer[]::new),
                        actor.ours().id(),
                        id.value())
                .update();
    }

    Import get(Actor actor, ImportId id) {
        var found =
                jdbc.sql(SELECT + " and id = ?")
                        .params(actor.ours().id(), id.value())
                        .query(ImportShelf::row)
                        .optional();
        return guard.visible(actor, actor.ours(), found.orElse(null));
    }

    /** The latest first. */
    List<Import> recent(Actor actor, UUID before, int limit) {
        return jdbc.sql(
                        SELECT
                                + " and created_at > now() - interval '30 days' and id < ? order by id desc limit ?")
                .params(actor.ours().id(), before, limit)
                .query(ImportShelf::row)
                .list();
    }

    void drop(Actor actor, ImportId id) {
        jdbc.sql("delete from partner.imports where circle_id = ? and id = ?")
                .params(actor.ours().id(), id.value())
                .update();
    }

    /** From one step to the next, for whoever comes first. */
    boolean step(Actor actor, ImportId id, ImportState from, ImportState to) {
        return jdbc.sql(
                                """
                                update partner.imports set state = ?, runner = null, touched_at = now(),
                                       finished_at = case when ? then now() else finished_at end
                                 where circle_id = ? and id = ? and state = ?
                                """)
                        .params(
                                to.name(),
                                to == ImportState.DONE || to == ImportState.UNDONE,
                                actor.ours().id(),
                                id.value(),
                                from.name())
                        .update()
                == 1;
    }

    void handTo(Actor actor, ImportId id, UUID runner) {
        jdbc.sql(
                        "update partner.imports set runner = ?, touched_at = now() where circle_id = ? and id = ?")
                .params(runner, actor.ours().id(), id.value())
                .update();
    }

    void count(Actor actor, ImportId id, int total, int done) {
        jdbc.sql(
                        "update partner.imports set rows_total = ?, rows_done = ?, touched_at = now() where circle_id = ? and id = ?")
                .params(total, done, actor.ours().id(), id.value())
                .update();
    }

    /** Whether this run may go on; holds others up until its batch is done. */
    boolean isStill(Actor actor, ImportId id, ImportState state, UUID runner) {
        return jdbc.sql(
                        "select state = ? and runner = ? from partner.imports where circle_id = ? and id = ? for update")
                .params(state.name(), runner, actor.ours().id(), id.value())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    void advance(Actor actor, ImportId id, int rows) {
        jdbc.sql(
                        "update partner.imports set rows_done = rows_done + ?, touched_at = now() where circle_id = ? and id = ?")
                .params(rows, actor.ours().id(), id.value())
                .update();
    }

    private static Import row(ResultSet row, int number) throws SQLException {
        return new Import(
                new ImportId(row.getObject("id", UUID.class)),
                row.getString("file_name"),
                row.getLong("file_bytes"),
                row.getString("sheet"),
                list(row, "sheets"),
                new Header(
                        row.getInt("header_row"),
                        list(row, "header_names"),
                        list(row, "header_above")),
                list(row, "column_keys"),
                Arrays.asList((Integer[]) row.getArray("column_places").getArray()),
                ImportState.valueOf(row.getString("state")),
                row.getInt("rows_total"),
                row.getInt("rows_done"),
                row.getObject("touched_at", OffsetDateTime.class).toInstant(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("created_by", UUID.class)),
                instant(row.getObject("finished_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static String[] texts(List<String> texts) {
        return texts.toArray(String[]::new);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
