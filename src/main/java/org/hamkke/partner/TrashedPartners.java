package org.hamkke.partner;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hamkke.database.Rows;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.TrashDays;
import org.hamkke.shell.TrashSource;
import org.hamkke.shell.Trashed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Partners, and people at partners that are still there. */
@Component
class TrashedPartners implements TrashSource {
    private final JdbcClient jdbc;
    private final Guard guard;
    private final Clock clock;

    TrashedPartners(JdbcClient jdbc, Guard guard, Clock clock) {
        this.jdbc = jdbc;
        this.guard = guard;
        this.clock = clock;
    }

    private record Piece(
            UUID partner,
            @Nullable UUID contact,
            String name,
            String place,
            Instant at,
            String by) {}

    @Override
    @Transactional(readOnly = true)
    public List<Trashed> trashed(Actor actor, int limit) {
        guard.requireInside(actor, actor.ours());
        var since = OffsetDateTime.ofInstant(TrashDays.since(clock), ZoneOffset.UTC);
        return jdbc
                .sql(
                        """
                        select t.partner, t.contact, t.name, t.place, t.at, coalesce(trim(w.name || chr(160) || w.rank), '') as by
                          from (select p.id as partner, null::uuid as contact, p.name, '' as place, p.trashed_at as at, p.trashed_by as who
                                  from partner.partners p where p.circle_id = ? and p.trashed_at > ?
                                union all
                                select p.id, c.id, trim(c.name || chr(160) || c.rank), p.name, c.trashed_at, c.trashed_by
                                  from partner.contacts c join partner.partners p on p.circle_id = c.circle_id and p.id = c.partner_id
                                 where c.circle_id = ? and c.trashed_at > ? and p.trashed_at is null) t
                          left join identity.people w on w.id = t.who
                         order by t.at desc, t.name limit ?
                        """)
                .params(actor.ours().id(), since, actor.ours().id(), since, limit)
                .query(Rows.of(Piece.class))
                .stream()
                .map(piece -> trashed(actor, piece))
                .toList();
    }

    private static Trashed trashed(Actor actor, Piece piece) {
        var person = piece.contact() != null;
        var at = "/partners/" + piece.partner() + (person ? "/contacts/" + piece.contact() : "");
        return new Trashed(
                person ? "partner.trash.contact" : "partner.trash.partner",
                piece.name(),
                actor.ours(),
                piece.place(),
                piece.at(),
                piece.by(),
                at + "/restoration");
    }
}
