package org.hamkke.fit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.fit.picture.Picture;
import org.hamkke.fit.picture.Runner;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.ContentHash;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes and reads records; what is written once is never written again. */
@Component
class RecordRows {
    private final JdbcClient jdbc;

    RecordRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param text the picture as it was stored, whatever became of it since */
    record Row(UUID id, int number, int latest, String text, ContentHash hash) {}

    /**
     * Nobody weighs, scores or decides about a candidate until this transaction is over, so that all parts of a picture
     * are of one moment.
     */
    void lock(Actor actor, SelectionId id) {
        jdbc.sql("select id from fit.selections where circle_id = ? and id = ? for update")
                .params(actor.ours().id(), id.value())
                .query(UUID.class)
                .list();
        jdbc.sql(
                        """
                        select partner_id from fit.candidates
                         where circle_id = ? and selection_id = ? and removed_at is null order by partner_id for update
                        """)
                .params(actor.ours().id(), id.value())
                .query(UUID.class)
                .list();
    }

    int count(Actor actor, SelectionId id) {
        return jdbc.sql("select count(*) from fit.records where circle_id = ? and selection_id = ?")
                .params(actor.ours().id(), id.value())
                .query(Integer.class)
                .single();
    }

    void insert(
            Actor actor, SelectionId selection, UUID id, int number, Picture picture, String text) {
        var decision = picture.decision();
        jdbc.sql(
                        """
                        insert into fit.records (id, circle_id, selection_id, number, picture, hash, decided_on, chosen, recorded_by, recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(id, actor.ours().id(), selection.value(), number, text)
                .params(ContentHash.ofText(text).value(), decision.decidedOn())
                .param(picture.chosen().stream().map(Runner::name).toArray(String[]::new))
                .param(actor.person().value())
                .param(decision.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Row> find(Actor actor, SelectionId selection, int number) {
        return jdbc.sql(
                        """
                        select r.id, r.number, r.picture, r.hash,
                               (select max(l.number) from fit.records l where l.circle_id = r.circle_id and l.selection_id = r.selection_id) as latest
                          from fit.records r where r.circle_id = ? and r.selection_id = ? and r.number = ?
                        """)
                .params(actor.ours().id(), selection.value(), number)
                .query(RecordRows::row)
                .optional();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                row.getInt("latest"),
                row.getString("picture"),
                new ContentHash(row.getString("hash")));
    }

    /** The latest first. */
    List<RecordLine> list(Actor actor, SelectionId selection) {
        return jdbc.sql(
                        """
                        select r.number, r.decided_on, r.chosen, r.recorded_at, r.hash,
                               p.name || case when p.rank = '' then '' else U&'\\00a0' || p.rank end as by_name
                          from fit.records r join identity.people p on p.id = r.recorded_by
                         where r.circle_id = ? and r.selection_id = ? order by r.number desc
                        """)
                .params(actor.ours().id(), selection.value())
                .query(RecordRows::line)
                .list();
    }

    private static RecordLine line(ResultSet row, int number) throws SQLException {
        return new RecordLine(
                row.getInt("number"),
                row.getObject("decided_on", java.time.LocalDate.class),
                Arrays.asList((String[]) row.getArray("chosen").getArray()),
                row.getString("by_name"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("hash"));
    }
}
