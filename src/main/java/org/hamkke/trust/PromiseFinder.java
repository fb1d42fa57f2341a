package org.hamkke.trust;

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

/** Promises by what was promised. */
@Component
@Order(650)
class PromiseFinder implements Finder {
    private static final String ALL =
            """
            select circle_id, title as name, left(detail, 300) as also, '/promises#p-' || id as path
              from trust.promises
             where circle_id = any ((select identity.circles())::uuid[])
            """
                    + SharedFinds.NEWEST;

    private final JdbcClient jdbc;
    private final SharedFinds finds;

    PromiseFinder(JdbcClient jdbc, SharedFinds finds) {
        this.jdbc = jdbc;
        this.finds = finds;
    }

    @Override
    public String groupKey() {
        return "trust.title";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Hit> find(Actor actor, String words, int limit) {
        var all = jdbc.sql(ALL).query(Rows.of(Shared.class)).list();
        return finds.among(actor, all, "promise", words, limit);
    }
}
