package org.hamkke.partner.intake;

import java.util.List;
import org.hamkke.database.Rows;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Guard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of an import, as far as a person should look at it. */
@Component
public class Outcomes {
    public static final int MOST_NAMED = 100;

    private final JdbcClient jdbc;
    private final Guard guard;

    Outcomes(JdbcClient jdbc, Guard guard) {
        this.jdbc = jdbc;
        this.guard = guard;
    }

    /**
     * @param leftBehind not written, because the directory had moved on; the first hundred
     * @param kept not taken back, because somebody worked on them; the first hundred
     */
    public record Outcome(List<LeftAlone> leftBehind, List<LeftAlone> kept, int keptRows) {}

    @Transactional(readOnly = true)
    public Outcome of(Actor actor, ImportId id) {
        guard.requireInside(actor, actor.ours());
        return new Outcome(leftBehind(actor, id), kept(actor, id), countKept(actor, id));
    }

    private List<LeftAlone> leftBehind(Actor actor, ImportId id) {
        return jdbc.sql(
                        """
                        select r.row_number, r.cells[i.column_places[array_position(i.column_keys, 'name')] + 1] as name, null::uuid as partner,
                               r.setback as why
                          from partner.imports i join partner.import_rows r on r.circle_id = i.circle_id and r.import_id = i.id
                         where i.circle_id = ? and i.id = ? and r.setback is not null order by r.row_number limit ?
                        """)
                .params(actor.ours().id(), id.value(), MOST_NAMED)
                .query(Rows.of(LeftAlone.class))
                .list();
    }

    private List<LeftAlone> kept(Actor actor, ImportId id) {
        return jdbc.sql(
                        """
                        select r.row_number, p.name, p.id as partner, null as why
                          from partner.import_rows r join partner.partners p on p.circle_id = r.circle_id and p.id = r.partner_id
                         where r.circle_id = ? and r.import_id = ? and r.kept order by r.row_number limit ?
                        """)
                .params(actor.ours().id(), id.value(), MOST_NAMED)
                .query(Rows.of(LeftAlone.class))
                .list();
    }

    private int countKept(Actor actor, ImportId id) {
        return jdbc.sql(
                        "select count(*) from partner.import_rows where circle_id = ? and import_id = ? and kept")
                .params(actor.ours().id(), id.value())
                .query(Integer.class)
                .single();
    }
}
