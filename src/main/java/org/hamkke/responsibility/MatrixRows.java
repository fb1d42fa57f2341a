package org.hamkke.responsibility;

import org.hamkke.database.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.alliance.AllianceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows to grids: three statements for a draft whatever its size, one for a signed version. */
@Component
class MatrixRows {
    private final JdbcClient jdbc;

    MatrixRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record CellRow(UUID taskId, UUID holderId, String letter) {}

    private record TaskRow(UUID id, String name, String note, int version) {}

    Matrix draft(AllianceId id) {
        var cells = cells(id);
        var tasks =
                jdbc.sql(
                                "select id, name, note, version from responsibility.tasks where circle_id = ? and removed_at is null order by place, id")
                        .param(id.value())
                        .query(Rows.of(TaskRow.class))
                        .list();
        var holders = holders(id);
        return new Matrix(
                holders,
                tasks.stream()
                        .map(row -> task(row, holders, cells.getOrDefault(row.id(), Map.of())))
                        .toList());
    }

    private static Task task(TaskRow row, List<Holder> holders, Map<HolderId, Letter> cells) {
        var shown = new HashMap<>(cells);
        shown.keySet().retainAll(holders.stream().map(Holder::id).toList());
        return new Task(new TaskId(row.id()), row.name(), row.note(), row.version(), shown);
    }

    private List<Holder> holders(AllianceId id) {
        return jdbc.sql(
                        """
                        select id, name, party_id, description, renews_on, version from responsibility.holders
                         where circle_id = ? and removed_at is null order by place, id
                        """)
                .param(id.value())
                .query(MatrixRows::holder)
                .list();
    }

    private static Holder holder(ResultSet row, int number) throws SQLException {
        return new Holder(
                new HolderId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getObject("party_id", UUID.class),
                row.getString("description"),
                row.getObject("renews_on", LocalDate.class),
                row.getInt("version"));
    }

    private Map<UUID, Map<HolderId, Letter>> cells(AllianceId id) {
        var cells = new HashMap<UUID, Map<HolderId, Letter>>();
        jdbc.sql("select task_id, holder_id, letter from responsibility.cells where circle_id = ?")
                .param(id.value())
                .query(Rows.of(CellRow.class))
                .list()
                .forEach(cell ->
                        cells.computeIfAbsent(cell.taskId(), _ -> new HashMap<>())
                                .put(new HolderId(cell.holderId()), Letter.valueOf(cell.letter())));
        return cells;
    }

    Optional<AgreedMatrix> inEffect(AllianceId id) {
        return jdbc.sql(
                        """
                        select number, content, in_effect_at from responsibility.versions
                         where circle_id = ? and in_effect_at is not null and ended_at is null
                        """)
                .param(id.value())
                .query(MatrixRows::agreed)
                .optional();
    }

    private static AgreedMatrix agreed(ResultSet row, int number) throws SQLException {
        var since =
                Objects.requireNonNull(row.getObject("in_effect_at", OffsetDateTime.class))
                        .toInstant();
        return new AgreedMatrix(
                row.getInt("number"), since, MatrixContent.matrix(row.getString("content")));
    }
}
