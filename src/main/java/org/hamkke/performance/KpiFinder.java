package org.hamkke.performance;

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

/** KPIs by their newest name or by what they measure. */
@Component
@Order(600)
class KpiFinder implements Finder {
    private static final String ALL =
            """
            select k.circle_id, d.name, d.definition as also, '/performance/kpis/' || k.id as path
              from performance.kpis k
              join lateral (select w.name, left(w.definition, 300) as definition from performance.definitions w
                             where w.circle_id = k.circle_id and w.kpi_id = k.id order by w.version desc limit 1) d on true
             where k.circle_id = any ((select identity.circles())::uuid[])
            """
                    + SharedFinds.NEWEST;

    private final JdbcClient jdbc;
    private final SharedFinds finds;

    KpiFinder(JdbcClient jdbc, SharedFinds finds) {
        this.jdbc = jdbc;
        this.finds = finds;
    }

    @Override
    public String groupKey() {
        return "performance.found";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Hit> find(Actor actor, String words, int limit) {
        var all = jdbc.sql(ALL).query(Rows.of(Shared.class)).list();
        return finds.among(actor, all, "gauge", words, limit);
    }
}
