package org.hamkke.responsibility;

import java.util.List;
import org.hamkke.alliance.SharedFinds;
import org.hamkke.alliance.SharedFinds.Shared;
import org.hamkke.database.Rows;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Finder;
import org.hamkke.shell.face.Hit;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tasks of the division of work. */
@Component
@Order(700)
class TaskFinder implements Finder {
    private static final String ALL =
            """
            select circle_id, name, left(note, 300) as also, '/responsibility#task-' || id as path
              from responsibility.tasks
             where circle_id = any ((select identity.circles())::uuid[]) and removed_at is null
            """
                    + SharedFinds.NEWEST;

    private final JdbcClient jdbc;
    private final SharedFinds finds;

    TaskFinder(JdbcClient jdbc, SharedFinds finds) {
        this.jdbc = jdbc;
        this.finds = finds;
    }

    @Override
    public String groupKey() {
        return "responsibility.found";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Hit> find(Actor actor, String words, int limit) {
        var all = jdbc.sql(ALL).query(Rows.of(Shared.class)).list();
        return finds.among(actor, all, "person", words, limit);
    }
}
