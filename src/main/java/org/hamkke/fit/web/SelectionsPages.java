package org.hamkke.fit.web;

import org.hamkke.database.Rows;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.Ids;
import org.hamkke.shell.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The selections of a company, the latest first. */
@Component
class SelectionsPages {
    private static final int ROWS = 50;
    private static final String SELECT =
            """
            select s.id, s.name, s.question, s.opened_at,
                   (select count(*) from fit.candidates c where c.circle_id = s.circle_id and c.selection_id = s.id and c.removed_at is null) as candidates,
                   (select count(*) from fit.candidates c where c.circle_id = s.circle_id and c.selection_id = s.id and c.removed_at is null
                       and c.decision = 'SHORT_LISTED') as short_listed,
                   (select count(*) from fit.criteria k where k.circle_id = s.circle_id and k.selection_id = s.id and k.used) as criteria
              from fit.selections s where s.circle_id = ? and s.trashed_at is null
            """;
    private static final String AFTER =
            " and (s.opened_at, s.id) < (select opened_at, id from fit.selections where circle_id = s.circle_id and id = ?)";
    private static final String ORDER = " order by s.opened_at desc, s.id desc limit " + (ROWS + 1);

    private final JdbcClient jdbc;
    private final Guard guard;

    SelectionsPages(JdbcClient jdbc, Guard guard) {
        this.jdbc = jdbc;
        this.guard = guard;
    }

    @Transactional(readOnly = true)
    public Listing<SelectionsPage> list(Actor actor, @Nullable String after) {
        guard.requireInside(actor, actor.ours());
        var key = after == null ? "" : after;
        var statement =
                jdbc.sql(SELECT + (key.isEmpty() ? "" : AFTER) + ORDER).param(actor.ours().id());
        var rows =
                (key.isEmpty() ? statement : statement.param(Ids.parse(key)))
                        .query(Rows.of(SelectionsPage.class))
                        .list();
        if (rows.size() <= ROWS) return new Listing<>(rows, null);
        return new Listing<>(rows.subList(0, ROWS), rows.get(ROWS - 1).id().toString());
    }
}
