package org.hamkke.responsibility;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.alliance.Alliances;
import org.hamkke.database.Rows;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Circle;
import org.hamkke.kernel.TrashDays;
import org.hamkke.shell.TrashSource;
import org.hamkke.shell.Trashed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tasks and holders taken out of a grid; either side may put them back. */
@Component
class TrashedTasks implements TrashSource {
    private final JdbcClient jdbc;
    private final Alliances alliances;
    private final Clock clock;

    TrashedTasks(JdbcClient jdbc, Alliances alliances, Clock clock) {
        this.jdbc = jdbc;
        this.alliances = alliances;
        this.clock = clock;
    }

    private record Piece(UUID circle, UUID id, String kind, String name, Instant at, String by) {}

    @Override
    @Transactional(readOnly = true)
    public List<Trashed> trashed(Actor actor, int limit) {
        var names =
                alliances.of(actor).stream()
                        .collect(
                                Collectors.toMap(each -> each.id().value(), AllianceSummary::name));
        var circles = names.keySet().toArray(UUID[]::new);
        var since = OffsetDateTime.ofInstant(TrashDays.since(clock), ZoneOffset.UTC);
        return jdbc
                .sql(
                        """
                        select g.circle, g.id, g.kind, g.name, g.at, coalesce(trim(w.name || chr(160) || w.rank), '') as by
                          from (select circle_id as circle, id, 'tasks' as kind, name, removed_at as at, removed_by as who
                                  from responsibility.tasks where circle_id = any (?) and removed_at > ?
                                union all
                                select circle_id, id, 'holders', name, removed_at, removed_by
                                  from responsibility.holders where circle_id = any (?) and removed_at > ?) g
                          left join identity.people w on w.id = g.who
                         order by g.at desc limit ?
                        """)
                .param(circles)
                .param(since)
                .param(circles)
                .param(since)
                .param(limit)
                .query(Rows.of(Piece.class))
                .stream()
                .map(piece -> trashed(piece, names))
                .toList();
    }

    private static Trashed trashed(Piece piece, Map<UUID, String> names) {
        return new Trashed(
                "responsibility.trash." + piece.kind(),
                piece.name(),
                Circle.shared(piece.circle()),
                Objects.requireNonNull(names.get(piece.circle())),
                piece.at(),
                piece.by(),
                "/alliances/%s/responsibility/%s/%s/return"
                        .formatted(piece.circle(), piece.kind(), piece.id()));
    }
}
