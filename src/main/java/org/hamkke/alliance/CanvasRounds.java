package org.hamkke.alliance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hamkke.kernel.ContentHash;
import org.hamkke.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rounds of an alliance with their sides in one statement and their marks in another, the newest round first. */
@Component
class CanvasRounds {
    private final JdbcClient jdbc;

    CanvasRounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CanvasRound> of(AllianceId alliance) {
        var marks = marks(alliance);
        var bare = new LinkedHashMap<Integer, CanvasRound>();
        var sides = new LinkedHashMap<Integer, List<CanvasSide>>();
        jdbc.sql(
                        """
                        select r.number, r.reason, r.opened_at, r.revealed_at, r.ended_at, s.organisation_id, s.hash, s.submitted_at, s.content,
                               trim(w.name || ' ' || w.rank) as submitted_by
                          from alliance.canvas_rounds r
                          join alliance.canvas_sides s on s.circle_id = r.circle_id and s.round = r.number
                          left join alliance.parties p on p.circle_id = s.circle_id and p.organisation_id = s.organisation_id
                          left join identity.people w on w.id = s.submitted_by
                         where r.circle_id = ? order by r.number desc, p.seated_at, p.id
                        """)
                .param(alliance.value())
                .query(row -> {
                    bare.putIfAbsent(row.getInt("number"), round(row));
                    sides.computeIfAbsent(row.getInt("number"), _ -> new ArrayList<>())
                            .add(side(row));
                });
        return bare.values().stream()
                .map(one ->
                        with(
                                one,
                                sides.getOrDefault(one.number(), List.of()),
                                marks.getOrDefault(one.number(), List.of())))
                .toList();
    }

    /** The alliances in whose open round this side has not handed in yet, the one that waits longest first. */
    List<AllianceId> awaiting(OrganisationId side) {
        return jdbc.sql(
                        """
                        select s.circle_id from alliance.canvas_sides s
                          join alliance.canvas_rounds r on r.circle_id = s.circle_id and r.number = s.round
                         where s.organisation_id = ? and s.hash is null and r.revealed_at is null and r.ended_at is null
                         order by r.opened_at
                        """)
                .param(side.value())
                .query((row, _) -> new AllianceId(row.getObject("circle_id", UUID.class)))
                .list();
    }

    private record Row(int round, CanvasMark mark) {}

    private Map<Integer, List<CanvasMark>> marks(AllianceId alliance) {
        return jdbc
                .sql(
                        "select round, believer, about, agrees, note from alliance.canvas_marks where circle_id = ?")
                .param(alliance.value())
                .query((row, _) -> new Row(row.getInt("round"), mark(row)))
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Row::round, Collectors.mapping(Row::mark, Collectors.toList())));
    }

    private static CanvasMark mark(ResultSet row) throws SQLException {
        return new CanvasMark(
                new OrganisationId(row.getObject("believer", UUID.class)),
                new OrganisationId(row.getObject("about", UUID.class)),
                row.getBoolean("agrees"),
                row.getString("note"));
    }

    private static CanvasRound with(
            CanvasRound bare, List<CanvasSide> sides, List<CanvasMark> marks) {
        return new CanvasRound(
                bare.number(),
                bare.reason(),
                bare.openedAt(),
                bare.revealedAt(),
                bare.endedAt(),
                sides,
                marks);
    }

    private static CanvasRound round(ResultSet row) throws SQLException {
        return new CanvasRound(
                row.getInt("number"),
                row.getString("reason"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                at(row, "revealed_at"),
                at(row, "ended_at"),
                List.of(),
                List.of());
    }

    private static CanvasSide side(ResultSet row) throws SQLException {
        var by = row.getString("submitted_by");
        var hash = row.getString("hash");
        return new CanvasSide(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                at(row, "submitted_at")
                        .map(moment ->
                                new CanvasSide.HandedIn(
                                        by == null ? "" : by, moment, new ContentHash(hash))),
                Optional.ofNullable(row.getString("content")));
    }

    private static Optional<Instant> at(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }
}
