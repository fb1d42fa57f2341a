package org.hamkke.agreement;

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

/** Clauses and pledges taken out of a draft, and the actor's own comments, ours or shared. */
@Component
class TrashedClauses implements TrashSource {
    private final JdbcClient jdbc;
    private final Alliances alliances;
    private final Clock clock;

    TrashedClauses(JdbcClient jdbc, Alliances alliances, Clock clock) {
        this.jdbc = jdbc;
        this.alliances = alliances;
        this.clock = clock;
    }

    private record Piece(
            UUID circle, UUID alliance, UUID id, String kind, String name, Instant at, String by) {}

    @Override
    @Transactional(readOnly = true)
    public List<Trashed> trashed(Actor actor, int limit) {
        var names =
                alliances.of(actor).stream()
                        .collect(
                                Collectors.toMap(each -> each.id().value(), AllianceSummary::name));
        return pieces(actor, names.keySet().toArray(UUID[]::new), limit).stream()
                .map(piece -> trashed(actor, piece, names))
                .toList();
    }

    private List<Piece> pieces(Actor actor, UUID[] circles, int limit) {
        var since = OffsetDateTime.ofInstant(TrashDays.since(clock), ZoneOffset.UTC);
        return jdbc.sql(
                        """
                        select g.circle, g.alliance, g.id, g.kind, g.name, g.at, coalesce(trim(w.name || chr(160) || w.rank), '') as by
                          from (select circle_id as circle, circle_id as alliance, id, 'clauses' as kind, heading as name, removed_at as at, removed_by as who
                                  from agreement.clauses where circle_id = any (?) and removed_at > ?
                                union all
                                select circle_id, circle_id, id, 'pledges', what, removed_at, removed_by
                                  from agreement.pledges where circle_id = any (?) and removed_at > ?
                                union all
                                select circle_id, alliance_id, id, 'comments', text, removed_at, written_by
                                  from agreement.comments
                                 where circle_id = any (? || array[?::uuid]) and alliance_id = any (?) and written_by = ? and removed_at > ?) g
                          left join identity.people w on w.id = g.who
                         order by g.at desc limit ?
                        """)
                .param(circles)
                .param(since)
                .param(circles)
                .param(since)
                .param(circles)
                .param(actor.organisation().value())
                .param(circles)
                .param(actor.person().value())
                .param(since)
                .param(limit)
                .query(Rows.of(Piece.class))
                .list();
    }

    private static Trashed trashed(Actor actor, Piece piece, Map<UUID, String> names) {
        var ours = piece.circle().equals(actor.organisation().value());
        var desk = "/alliances/" + piece.alliance() + "/agreement/";
        var at = piece.kind().equals("comments") ? desk : desk + "draft/";
        return new Trashed(
                "agreement.trash." + piece.kind(),
                piece.name(),
                ours ? actor.ours() : Circle.shared(piece.circle()),
                Objects.requireNonNull(names.get(piece.alliance())),
                piece.at(),
                piece.by(),
                at + piece.kind() + "/" + piece.id() + "/restore");
    }
}
