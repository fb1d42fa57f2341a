package org.hamkke.fit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.database.Rows;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Ids;
import org.hamkke.partner.PartnerId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of a closed round: whatever was handed in. */
@Component
class MeetingRows {
    private static final String HANDED_IN =
            """
             join fit.raters r on r.id = m.rater_id and r.submitted_at is not null and r.withdrawn_at is null
             join fit.rounds o on o.id = r.round_id and o.closed_at is not null
            where m.circle_id = ? and m.round_id = ?\
            """;

    private final JdbcClient jdbc;

    MeetingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a score stands, and the score. */
    record Placed(UUID partner, UUID criterion, Said said) {}

    List<Placed> said(Actor actor, RoundId round) {
        return jdbc.sql(
                        """
                        select m.*, r.name as rater, r.person_id, f.name as file
                          from fit.marks m
                          left join fit.evidence_files f on f.rater_id = m.rater_id and f.partner_id = m.partner_id and f.criterion_id = m.criterion_id
                        """
                                + HANDED_IN
                                + " and m.points is not null order by m.points desc, r.name, r.id")
                .params(actor.ours().id(), round.value())
                .query(MeetingRows::placed)
                .list();
    }

    private static Placed placed(ResultSet row, int number) throws SQLException {
        var said =
                new Said(
                        new RaterId(row.getObject("rater_id", UUID.class)),
                        row.getString("rater"),
                        row.getObject("person_id") == null,
                        row.getInt("points"),
                        row.getString("evidence"),
                        row.getString("link"),
                        row.getObject("seen_on", LocalDate.class),
                        file(row),
                        row.getInt("version"),
                        Answers.of(AnswerColumns.read(row)));
        return new Placed(
                row.getObject("partner_id", UUID.class),
                row.getObject("criterion_id", UUID.class),
                said);
    }

    private static @Nullable String file(ResultSet row) throws SQLException {
        return row.getString("file");
    }

    List<MarkChange> changes(Actor actor, RoundId round) {
        return jdbc.sql(
                        """
                        select m.rater_id, r.name as rater, m.partner_id, m.criterion_id, m.from_points, m.to_points, m.reason, m.changed_at
                          from fit.mark_changes m
                        """
                                + HANDED_IN
                                + " order by m.changed_at, m.id")
                .params(actor.ours().id(), round.value())
                .query(Rows.of(MarkChange.class))
                .list();
    }

    List<Remark> talk(Actor actor, RoundId round) {
        return jdbc.sql(
                        """
                        select t.partner_id, t.criterion_id, t.said_at, t.text,
                               p.name || case when p.rank = '' then '' else U&'\\00a0' || p.rank end as by
                          from fit.remarks t join identity.people p on p.id = t.said_by
                         where t.circle_id = ? and t.round_id = ? order by t.said_at, t.id
                        """)
                .params(actor.ours().id(), round.value())
                .query(Rows.of(Remark.class))
                .list();
    }

    void say(Actor actor, RoundId round, PartnerId partner, CriterionId criterion, String text) {
        jdbc.sql(
                        """
                        insert into fit.remarks (id, circle_id, round_id, partner_id, criterion_id, said_by, text)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Ids.next(), actor.ours().id(), round.value())
                .params(partner.value(), criterion.value(), actor.person().value(), text)
                .update();
    }

    Optional<EvidenceFile> file(
            Actor actor, RoundId round, RaterId rater, PartnerId partner, CriterionId criterion) {
        return jdbc.sql(
                        "select m.name, m.content from fit.evidence_files m"
                                + HANDED_IN
                                + " and m.rater_id = ? and m.partner_id = ? and m.criterion_id = ?")
                .params(actor.ours().id(), round.value())
                .params(rater.value(), partner.value(), criterion.value())
                .query((row, _) -> new EvidenceFile(row.getString("name"), row.getBytes("content")))
                .optional();
    }
}
