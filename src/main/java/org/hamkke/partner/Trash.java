package org.hamkke.partner;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hamkke.database.Rows;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Guard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 휴지통: what was taken out of the directory in the last 30 days. Later it is out of reach. */
@Component
public class Trash {
    public static final int DAYS = 30;

    private final JdbcClient jdbc;
    private final Guard guard;

    Trash(JdbcClient jdbc, Guard guard) {
        this.jdbc = jdbc;
        this.guard = guard;
    }

    public record Piece(UUID id, String name, Instant trashedAt, String by) {}

    /** The latest first, at most 200. */
    @Transactional(readOnly = true)
    public List<Piece> pieces(Actor actor) {
        guard.requireInside(actor, actor.ours());
        return jdbc.sql(
                        """
                        select p.id, p.name, p.trashed_at, coalesce(trim(w.name || chr(160) || w.rank), '') as by
                          from partner.partners p left join identity.people w on w.id = p.trashed_by
                         where p.circle_id = ? and p.trashed_at > now() - make_interval(days => ?)
                         order by p.trashed_at desc, p.id limit 200
                        """)
                .params(actor.ours().id(), DAYS)
                .query(Rows.of(Piece.class))
                .list();
    }
}
