package org.hamkke.fit;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes and reads the lines of how weights came about. */
@Component
class WeighingLines {
    private static final int MOST = 20;

    private final JdbcClient jdbc;

    WeighingLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The weights as the selection now has them. */
    void add(Actor actor, Selection selection, WeighingMethod method, GroupPath node) {
        var criteria = selection.criteria();
        jdbc.sql(
                        """
                        insert into fit.weighings (id, circle_id, selection_id, weighed_by, method, node, names, weights)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Ids.next(), actor.ours().id(), selection.id().value())
                .params(actor.person().value(), method.name(), node.toString())
                .param(criteria.stream().map(Criterion::name).toArray(String[]::new))
                .param(criteria.stream().map(Criterion::weight).toArray(BigDecimal[]::new))
                .update();
    }

    /** The latest first. */
    List<WeighingLine> list(Actor actor, SelectionId id) {
        return jdbc.sql(
                        """
                        select w.weighed_at, w.method, w.node, w.names, w.weights,
                               p.name || case when p.rank = '' then '' else U&'\\00a0' || p.rank end as by_name
                          from fit.weighings w join identity.people p on p.id = w.weighed_by
                         where w.circle_id = ? and w.selection_id = ? order by w.weighed_at desc, w.id desc limit
                        """
                                + MOST)
                .params(actor.ours().id(), id.value())
                .query(WeighingLines::line)
                .list();
    }

    private static WeighingLine line(ResultSet row, int number) throws SQLException {
        return new WeighingLine(
                row.getString("by_name"),
                row.getObject("weighed_at", OffsetDateTime.class).toInstant(),
                WeighingMethod.valueOf(row.getString("method")),
                GroupPath.of(row.getString("node")),
                Arrays.asList((String[]) row.getArray("names").getArray()),
                Arrays.asList((BigDecimal[]) row.getArray("weights").getArray()));
    }
}
