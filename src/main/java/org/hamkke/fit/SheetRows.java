package org.hamkke.fit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.database.Rows;
import org.hamkke.kernel.Ids;
import org.hamkke.partner.PartnerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of one rater's sheet. */
@Component
class SheetRows {
    private static final int MOST_MEGABYTES = 60;
    private static final long MOST_BYTES = MOST_MEGABYTES * 1024L * 1024L;

    private final JdbcClient jdbc;

    SheetRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Mark> marks(Chair chair) {
        return jdbc.sql("select * from fit.marks where circle_id = ? and rater_id = ?")
                .params(chair.circle(), chair.rater().value())
                .query(SheetRows::mark)
                .list();
    }

    static Mark mark(ResultSet row, int number) throws SQLException {
        return new Mark(
                new PartnerId(row.getObject("partner_id", UUID.class)),
                new CriterionId(row.getObject("criterion_id", UUID.class)),
                row.getObject("points", Integer.class),
                row.getString("evidence"),
                row.getString("link"),
                row.getObject("seen_on", LocalDate.class),
                row.getInt("version"),
                Answers.of(AnswerColumns.read(row)));
    }

    List<MarkChange> changes(Chair chair) {
        return jdbc.sql(
                        """
                        select c.rater_id, r.name as rater, c.partner_id, c.criterion_id, c.from_points, c.to_points, c.reason, c.changed_at
                          from fit.mark_changes c join fit.raters r on r.id = c.rater_id
                         where c.circle_id = ? and c.rater_id = ? order by c.changed_at, c.id
                        """)
                .params(chair.circle(), chair.rater().value())
                .query(Rows.of(MarkChange.class))
                .list();
    }

    int put(Chair chair, List<Mark> marks) {
        return jdbc.sql(
                        """
                        insert into fit.marks (circle_id, round_id, rater_id, partner_id, criterion_id, version, points, evidence, link, seen_on, asked, answers)
                        select ?, ?, ?, t.partner_id, t.criterion_id, t.version + 1, t.points, t.evidence, t.link, nullif(t.seen_on, '')::date,
                               string_to_array(t.asked, ' ')::uuid[], string_to_array(t.answers, ' ')::int[]
                          from unnest(?::uuid[], ?::uuid[], ?::int[], ?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                               as t (partner_id, criterion_id, version, points, evidence, link, seen_on, asked, answers)
                        on conflict (rater_id, partner_id, criterion_id) do update
                           set points = excluded.points, evidence = excluded.evidence, link = excluded.link, seen_on = excluded.seen_on,
                               asked = excluded.asked, answers = excluded.answers,
                               marked_at = now(), version = excluded.version
                         where fit.marks.version = excluded.version - 1
                        """)
                .params(chair.circle(), chair.round().value(), chair.rater().value())
                .param(marks.stream().map(mark -> mark.partner().value()).toArray(UUID[]::new))
                .param(marks.stream().map(mark -> mark.criterion().value()).toArray(UUID[]::new))
                .param(marks.stream().map(Mark::version).toArray(Integer[]::new))
                .param(marks.stream().map(Mark::points).toArray(Integer[]::new))
                .param(marks.stream().map(Mark::evidence).toArray(String[]::new))
                .param(marks.stream().map(Mark::link).toArray(String[]::new))
                .param(
                        marks.stream()
                                .map(mark -> Objects.toString(mark.seenOn(), ""))
                                .toArray(String[]::new))
                .param(AnswerColumns.asked(marks.stream().map(Mark::answers)))
                .param(AnswerColumns.points(marks.stream().map(Mark::answers)))
                .update();
    }

    /** How far the rater is, for those who may not know more. */
    void recount(Chair chair) {
        jdbc.sql(
                        """
                        update fit.raters r set filled =
                               (select count(*) from fit.marks m where m.circle_id = r.circle_id and m.rater_id = r.id and m.points is not null)
                         where r.circle_id = ? and r.id = ?
                        """)
                .params(chair.circle(), chair.rater().value())
                .update();
    }

    void handIn(Chair chair, boolean in) {
        jdbc.sql(
                        "update fit.raters set submitted_at = "
                                + (in ? "coalesce(submitted_at, now())" : "null")
                                + " where circle_id = ? and id = ?")
                .params(chair.circle(), chair.rater().value())
                .update();
    }

    void note(Chair chair, Mark before, Mark after, String reason) {
        jdbc.sql(
                        """
                        insert into fit.mark_changes (id, circle_id, round_id, rater_id, partner_id, criterion_id, from_points, to_points, reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Ids.next(), chair.circle(), chair.round().value(), chair.rater().value())
                .params(before.partner().value(), before.criterion().value())
                .param(before.points())
                .param(after.points())
                .param(reason)
                .update();
    }

    List<RaterSheet.Attached> files(Chair chair) {
        return jdbc.sql(
                        "select partner_id, criterion_id, name, size from fit.evidence_files where circle_id = ? and rater_id = ?")
                .params(chair.circle(), chair.rater().value())
                .query((row, _) ->
                        new RaterSheet.Attached(
                                new PartnerId(row.getObject("partner_id", UUID.class)),
                                new CriterionId(row.getObject("criterion_id", UUID.class)),
                                row.getString("name"),
                                row.getInt("size")))
                .list();
    }

    void putFile(Chair chair, PartnerId partner, CriterionId criterion, EvidenceFile file) {
        jdbc.sql(
                        """
                        insert into fit.evidence_files (circle_id, round_id, rater_id, partner_id, criterion_id, name, size, content)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (rater_id, partner_id, criterion_id) do update
                           set name = excluded.name, size = excluded.size, content = excluded.content, added_at = now()
                        """)
                .params(chair.circle(), chair.round().value(), chair.rater().value())
                .params(partner.value(), criterion.value(), file.name(), file.content().length)
                .param(file.content())
                .update();
        var all =
                jdbc.sql(
                                "select sum(size) from fit.evidence_files where circle_id = ? and rater_id = ?")
                        .params(chair.circle(), chair.rater().value())
                        .query(Long.class)
                        .single();
        FitRule.EVIDENCE_FILES_FIT_IN.require(all <= MOST_BYTES, MOST_MEGABYTES);
    }

    void removeFile(Chair chair, PartnerId partner, CriterionId criterion) {
        jdbc.sql(
                        "delete from fit.evidence_files where circle_id = ? and rater_id = ? and partner_id = ? and criterion_id = ?")
                .params(chair.circle(), chair.rater().value(), partner.value(), criterion.value())
                .update();
    }

    Optional<EvidenceFile> file(Chair chair, PartnerId partner, CriterionId criterion) {
        return jdbc.sql(
                        """
                        select name, content from fit.evidence_files
                         where circle_id = ? and rater_id = ? and partner_id = ? and criterion_id = ?
                        """)
                .params(chair.circle(), chair.rater().value(), partner.value(), criterion.value())
                .query((row, _) -> new EvidenceFile(row.getString("name"), row.getBytes("content")))
                .optional();
    }
}
