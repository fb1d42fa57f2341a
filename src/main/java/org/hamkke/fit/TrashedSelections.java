package org.hamkke.fit;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hamkke.database.Rows;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.TrashDays;
import org.hamkke.partner.PartnerId;
import org.hamkke.partner.PartnerSummary;
import org.hamkke.partner.Partners;
import org.hamkke.shell.TrashSource;
import org.hamkke.shell.Trashed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Selections, and candidates taken out of selections that are still there. */
@Component
class TrashedSelections implements TrashSource {
    private final JdbcClient jdbc;
    private final Guard guard;
    private final Partners partners;
    private final Clock clock;

    TrashedSelections(JdbcClient jdbc, Guard guard, Partners partners, Clock clock) {
        this.jdbc = jdbc;
        this.guard = guard;
        this.partners = partners;
        this.clock = clock;
    }

    private record Piece(UUID selection, @Nullable UUID partner, String name, Instant at) {}

    @Override
    @Transactional(readOnly = true)
    public List<Trashed> trashed(Actor actor, int limit) {
        guard.requireInside(actor, actor.ours());
        var pieces = pieces(actor, limit);
        var ids =
                pieces.stream()
                        .filter(piece -> piece.partner() != null)
                        .map(piece -> new PartnerId(piece.partner()))
                        .distinct()
                        .toList();
        var names =
                partners.find(actor, ids).stream()
                        .collect(Collectors.toMap(PartnerSummary::id, PartnerSummary::name));
        return pieces.stream()
                .map(piece ->
                        piece.partner() == null
                                ? selection(actor, piece)
                                : candidate(
                                        actor,
                                        piece,
                                        names.getOrDefault(new PartnerId(piece.partner()), "")))
                .toList();
    }

    private List<Piece> pieces(Actor actor, int limit) {
        var since = OffsetDateTime.ofInstant(TrashDays.since(clock), ZoneOffset.UTC);
        return jdbc.sql(
                        """
                        select s.id as selection, null::uuid as partner, s.name, s.trashed_at as at
                          from fit.selections s where s.circle_id = ? and s.trashed_at > ?
                        union all
                        select s.id, c.partner_id, s.name, c.removed_at
                          from fit.candidates c join fit.selections s on s.circle_id = c.circle_id and s.id = c.selection_id
                         where c.circle_id = ? and c.removed_at > ? and s.trashed_at is null
                         order by at desc limit ?
                        """)
                .params(actor.ours().id(), since, actor.ours().id(), since, limit)
                .query(Rows.of(Piece.class))
                .list();
    }

    private static Trashed selection(Actor actor, Piece piece) {
        return new Trashed(
                "fit.trash.selection",
                piece.name(),
                actor.ours(),
                "",
                piece.at(),
                "",
                "/selections/" + piece.selection() + "/restore");
    }

    private static Trashed candidate(Actor actor, Piece piece, String name) {
        return new Trashed(
                "fit.trash.candidate",
                name,
                actor.ours(),
                piece.name(),
                piece.at(),
                "",
                "/selections/" + piece.selection() + "/candidates/" + piece.partner() + "/restore");
    }
}
