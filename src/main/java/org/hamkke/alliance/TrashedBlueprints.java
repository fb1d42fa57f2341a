package org.hamkke.alliance;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Blueprints in the 휴지통. */
@Component
class TrashedBlueprints implements TrashSource {
    private final JdbcClient jdbc;
    private final Guard guard;
    private final Clock clock;

    TrashedBlueprints(JdbcClient jdbc, Guard guard, Clock clock) {
        this.jdbc = jdbc;
        this.guard = guard;
        this.clock = clock;
    }

    private record Piece(UUID id, String name, Instant at) {}

    @Override
    @Transactional(readOnly = true)
    public List<Trashed> trashed(Actor actor, int limit) {
        guard.requireInside(actor, actor.ours());
        return jdbc
                .sql(
                        """
                        select b.id, b.name, b.trashed_at as at from alliance.blueprints b
                         where b.circle_id = ? and b.trashed_at > ? order by b.trashed_at desc limit ?
                        """)
                .params(actor.ours().id())
                .param(OffsetDateTime.ofInstant(TrashDays.since(clock), ZoneOffset.UTC))
                .param(limit)
                .query(Rows.of(Piece.class))
                .stream()
                .map(piece ->
                        new Trashed(
                                "alliance.trash.blueprint",
                                piece.name(),
                                actor.ours(),
                                "",
                                piece.at(),
                                "",
                                "/blueprints/" + piece.id() + "/restore"))
                .toList();
    }
}
