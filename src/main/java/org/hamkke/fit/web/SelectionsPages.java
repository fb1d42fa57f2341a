package org.hamkke.fit.web;

import java.util.UUID;
import org.hamkke.database.Rows;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.Ids;
import org.hamkke.kernel.NotFound;
import org.hamkke.shell.Listing;
import org.hamkke.shell.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The selections of a company, the latest first. */
@Component
class SelectionsPages {
    private static final String SELECT =
            """
            select s.id, s.name, s.question, s.opened_at,
                   case when exists (select from fit.rounds r where r.circle_id = s.circle_id and r.selection_id = s.id and r.closed_at is null)
                        then 'IN_ROUND'
                        when record.chosen is not null then 'DECIDED'
                        when exists (select from fit.rounds r where r.circle_id = s.circle_id and r.selection_id = s.id) then 'ROUND_CLOSED'
                   end as state,
                   coalesce(array_to_string(record.chosen, ', '), '') as chosen,
                   (select count(*) from fit.candidates c where c.circle_id = s.circle_id and c.selection_id = s.id and c.removed_at is null) as candidates,
                   (select count(*) from fit.candidates c where c.circle_id = s.circle_id and c.selection_id = s.id and c.removed_at is null
                       and c.decision = 'SHORT_LISTED') as short_listed,
                   (select count(*) from fit.criteria k where k.circle_id = s.circle_id and k.selection_id = s.id and k.used) as criteria
              from fit.selections s
              left join lateral (
                   select d.chosen from fit.records d where d.circle_id = s.circle_id and d.selection_id = s.id order by d.number desc limit 1
              ) record on true
             where s.circle_id = ? and s.trashed_at is null
            """;
    private static final String AFTER =
            " and (s.opened_at, s.id) < (select opened_at, id from fit.selections where circle_id = s.circle_id and id = ?)";
    private static final String ORDER = " order by s.opened_at desc, s.id desc limit ?";
    private static final String PLACE =
            "select id from fit.selections where circle_id = ? and id = ?";

    private final JdbcClient jdbc;
    private final Guard guard;

    SelectionsPages(JdbcClient jdbc, Guard guard) {
        this.jdbc = jdbc;
        this.guard = guard;
    }

    @Transactional(readOnly = true)
    public Listing<SelectionsPage> list(Actor actor, Paging paging) {
        guard.requireInside(actor, actor.ours());
        var after = paging.after(place -> place(actor, Ids.parse(place)));
        var sql = SELECT + (after.isPresent() ? AFTER : "") + ORDER;
        var asked = jdbc.sql(sql).param(actor.ours().id());
        after.ifPresent(asked::param);
        var rows = asked.param(paging.limit() + 1).query(Rows.of(SelectionsPage.class)).list();
        return paging.cut(rows, SelectionsPage::id);
    }

    private UUID place(Actor actor, UUID id) {
        return jdbc.sql(PLACE)
                .params(actor.ours().id(), id)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
