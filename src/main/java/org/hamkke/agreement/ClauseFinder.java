package org.hamkke.agreement;

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

/** Agreements by their title and clauses by their heading or how they begin. */
@Component
@Order(500)
class ClauseFinder implements Finder {
    private static final String ALL =
            """
            select circle_id, title as name, '' as also, '/agreement' as path
              from agreement.drafts where circle_id = any ((select identity.circles())::uuid[])
            union all
            (select circle_id, heading, left(text, 300), '/agreement#a-' || id
               from agreement.clauses
              where circle_id = any ((select identity.circles())::uuid[]) and removed_at is null
            """
                    + SharedFinds.NEWEST
                    + ")";

    private final JdbcClient jdbc;
    private final SharedFinds finds;

    ClauseFinder(JdbcClient jdbc, SharedFinds finds) {
        this.jdbc = jdbc;
        this.finds = finds;
    }

    @Override
    public String groupKey() {
        return "agreement.found";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Hit> find(Actor actor, String words, int limit) {
        var all = jdbc.sql(ALL).query(Rows.of(Shared.class)).list();
        return finds.among(actor, all, "file", words, limit);
    }
}
