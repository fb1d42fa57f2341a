package org.hamkke.responsibility;

import java.util.UUID;
import org.hamkke.alliance.AllianceId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The place of a task among tasks and of a holder among holders. Callers hold the lock of the draft. */
@Component
class Order {
    enum Of {
        TASKS("responsibility.tasks", "true"),
        HOLDERS("responsibility.holders", "n.party_id is not distinct from m.party_id");

        private final String table;
        private final String together;

        /** @param together which two can be neighbours: columns of one company stand together */
        Of(String table, String together) {
            this.table = table;
            this.together = together;
        }
    }

    private final JdbcClient jdbc;

    Order(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int last(Of kind, AllianceId id) {
        return jdbc.sql(
                        "select coalesce(max(place), 0) from "
                                + kind.table
                                + " where circle_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    int count(Of kind, AllianceId id) {
        return jdbc.sql(
                        "select count(*)::int from "
                                + kind.table
                                + " where circle_id = ? and removed_at is null")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    /**
     * Changes places with the neighbour; at the edge nothing happens.
     *
     * @param forward towards the end
     */
    void move(Of kind, AllianceId id, UUID subject, boolean forward) {
        var neighbour =
                """
                select n.id from %1$s n join %1$s m on m.circle_id = n.circle_id
                 where m.circle_id = ? and m.id = ? and n.removed_at is null and %4$s and (n.place, n.id) %2$s (m.place, m.id)
                 order by n.place %3$s, n.id %3$s limit 1
                """
                        .formatted(
                                kind.table,
                                forward ? ">" : "<",
                                forward ? "asc" : "desc",
                                kind.together);
        jdbc.sql(neighbour)
                .params(id.value(), subject)
                .query(UUID.class)
                .optional()
                .ifPresent(other -> swap(kind, id, subject, other));
    }

    private void swap(Of kind, AllianceId id, UUID one, UUID other) {
        var sql =
                """
                update %1$s t set place = (select o.place from %1$s o where o.circle_id = t.circle_id and o.id in (?, ?) and o.id <> t.id)
                 where t.circle_id = ? and t.id in (?, ?)
                """
                        .formatted(kind.table);
        jdbc.sql(sql).params(one, other, id.value(), one, other).update();
    }
}
