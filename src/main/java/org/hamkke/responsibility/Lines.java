package org.hamkke.responsibility;

import java.util.Map;
import java.util.UUID;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the rows and the columns of the draft have in common: a place among their like, and a way out and back. Callers have opened the draft. */
@Component
class Lines {
    enum Kind {
        TASKS("responsibility.tasks", "task-removed", "task-restored", "true"),
        HOLDERS(
                "responsibility.holders",
                "holder-removed",
                "holder-restored",
                "n.party_id is not distinct from m.party_id");

        private final String table;
        private final String removed;
        private final String restored;
        private final String together;

        /**
         * @param removed how the ledger calls it, as with {@code restored}
         * @param together which two can be neighbours: columns of one company stand together
         */
        Kind(String table, String removed, String restored, String together) {
            this.table = table;
            this.removed = removed;
            this.restored = restored;
            this.together = together;
        }
    }

    private final JdbcClient jdbc;
    private final Draft draft;

    Lines(JdbcClient jdbc, Draft draft) {
        this.jdbc = jdbc;
        this.draft = draft;
    }

    int nextPlace(Kind kind, AllianceId id) {
        return jdbc.sql(
                        "select coalesce(max(place), 0) + 1 from "
                                + kind.table
                                + " where circle_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    int count(Kind kind, AllianceId id) {
        return jdbc.sql(
                        "select count(*)::int from "
                                + kind.table
                                + " where circle_id = ? and removed_at is null")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    void requireThere(Kind kind, AllianceId id, UUID line) {
        var found =
                jdbc.sql(
                                "select id from "
                                        + kind.table
                                        + " where circle_id = ? and id = ? and removed_at is null")
                        .params(id.value(), line)
                        .query(UUID.class)
                        .optional();
        if (found.isEmpty()) throw new NotFound();
    }

    void remove(Actor actor, Kind kind, AllianceId id, UUID line) {
        mark(
                kind,
                id,
                line,
                "removed_at = now(), removed_by = identity.actor()",
                "removed_at is null");
        enter(actor, kind, id, line, kind.removed);
    }

    /** Takes the removal back, letters and place included. */
    void restore(Actor actor, Kind kind, AllianceId id, UUID line) {
        mark(kind, id, line, "removed_at = null, removed_by = null", "removed_at is not null");
        enter(actor, kind, id, line, kind.restored);
    }

    private void mark(Kind kind, AllianceId id, UUID line, String change, String before) {
        var sql =
                "update %s set %s where circle_id = ? and id = ? and %s"
                        .formatted(kind.table, change, before);
        if (jdbc.sql(sql).params(id.value(), line).update() != 1) throw new NotFound();
    }

    private void enter(Actor actor, Kind kind, AllianceId id, UUID line, String verb) {
        var name =
                jdbc.sql("select name from " + kind.table + " where circle_id = ? and id = ?")
                        .params(id.value(), line)
                        .query(String.class)
                        .single();
        draft.enter(actor, id, verb, line, Map.of("name", name));
    }

    /**
     * Changes places with the neighbour; at the edge nothing happens.
     *
     * @param forward towards the end
     */
    void move(Kind kind, AllianceId id, UUID line, boolean forward) {
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
                .params(id.value(), line)
                .query(UUID.class)
                .optional()
                .ifPresent(other -> swap(kind, id, line, other));
    }

    private void swap(Kind kind, AllianceId id, UUID one, UUID other) {
        var sql =
                """
                update %1$s t set place = (select o.place from %1$s o where o.circle_id = t.circle_id and o.id in (?, ?) and o.id <> t.id)
                 where t.circle_id = ? and t.id in (?, ?)
                """
                        .formatted(kind.table);
        jdbc.sql(sql).params(one, other, id.value(), one, other).update();
    }
}
