package org.hamkke.fit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A selection with its criteria in one statement. */
@Component
class SelectionRows {
    private static final String SELECT =
            """
            select s.id, s.name, s.question, s.blueprint_id, s.version, s.trashed_at,
                   c.id as criterion, c.slot, c.name as criterion_name, c.weight, c.threshold, c.anchors, c.used, c.path, c.finances
              from fit.selections s join fit.criteria c on c.circle_id = s.circle_id and c.selection_id = s.id
             where s.circle_id = ? and s.id = ? order by c.position, c.slot
            """;

    private final JdbcClient jdbc;

    SelectionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(Selection head, Criterion criterion) {}

    Optional<Selection> find(Actor actor, SelectionId id) {
        return find(actor.ours().id(), id);
    }

    Optional<Selection> find(UUID circle, SelectionId id) {
        var rows = jdbc.sql(SELECT).params(circle, id.value()).query(SelectionRows::row).list();
        return rows.isEmpty() ? Optional.empty() : Optional.of(gathered(rows));
    }

    private static Selection gathered(List<Row> rows) {
        var used = new ArrayList<Criterion>();
        var aside = new ArrayList<Criterion>();
        rows.forEach(row -> (row.criterion().used() ? used : aside).add(row.criterion()));
        var head = rows.getFirst().head();
        return new Selection(
                head.id(),
                head.name(),
                head.question(),
                head.blueprint(),
                head.version(),
                used,
                aside);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var head =
                new Selection(
                        new SelectionId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("question"),
                        row.getObject("blueprint_id", UUID.class),
                        row.getInt("version"),
                        List.of(),
                        List.of());
        return new Row(head, criterion(row));
    }

    private static Criterion criterion(ResultSet row) throws SQLException {
        return new Criterion(
                new CriterionId(row.getObject("criterion", UUID.class)),
                row.getInt("slot"),
                row.getString("criterion_name"),
                row.getBigDecimal("weight").stripTrailingZeros(),
                row.getObject("threshold", Integer.class),
                Arrays.asList((String[]) row.getArray("anchors").getArray()),
                row.getBoolean("used"),
                new GroupPath(Arrays.asList((String[]) row.getArray("path").getArray())),
                row.getBoolean("finances"));
    }
}
