package org.hamkke.fit;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.partner.PartnerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes scores and, after them, the figures each candidate carries. */
@Component
class ScoreWriter {
    private final JdbcClient jdbc;

    ScoreWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Two raters of one candidate take turns, in a statement of its own: the figures that follow are then computed from a
     * view in which the other's scores stand already.
     */
    void lock(Actor actor, SelectionId id, Collection<PartnerId> partners) {
        int found =
                jdbc.sql(
                                """
                                select partner_id from fit.candidates
                                 where circle_id = ? and selection_id = ? and partner_id = any (?) and removed_at is null
                                 order by partner_id for update
                                """)
                        .params(actor.ours().id(), id.value())
                        .param(values(partners))
                        .query(UUID.class)
                        .list()
                        .size();
        if (found < partners.size()) throw new NotFound();
    }

    void write(Actor actor, SelectionId id, List<Rating> ratings) {
        var given = ratings.stream().filter(rating -> rating.points() != null).toList();
        var takenBack = ratings.stream().filter(rating -> rating.points() == null).toList();
        StaleVersion.unless(put(actor, id, given) == given.size());
        StaleVersion.unless(takeBack(actor, id, takenBack) == takenBack.size());
    }

    private int put(Actor actor, SelectionId id, List<Rating> given) {
        return jdbc.sql(
                        """
                        insert into fit.scores (circle_id, selection_id, rater_id, partner_id, criterion_id, version, points, evidence, link, asked, answers)
                        select ?, ?, ?, t.partner_id, t.criterion_id, t.version + 1, t.points, t.evidence, t.link,
                               string_to_array(t.asked, ' ')::uuid[], string_to_array(t.answers, ' ')::int[]
                          from unnest(?::uuid[], ?::uuid[], ?::int[], ?::int[], ?::text[], ?::text[], ?::text[], ?::text[])
                               as t (partner_id, criterion_id, version, points, evidence, link, asked, answers)
                        on conflict (selection_id, partner_id, criterion_id, rater_id) do update
                           set points = excluded.points, evidence = excluded.evidence, link = excluded.link,
                               asked = excluded.asked, answers = excluded.answers,
                               scored_at = now(), version = excluded.version
                         where fit.scores.version = excluded.version - 1
                        """)
                .params(actor.ours().id(), id.value(), actor.person().value())
                .param(partners(given))
                .param(criteria(given))
                .param(versions(given))
                .param(given.stream().map(Rating::points).toArray(Integer[]::new))
                .param(given.stream().map(Rating::evidence).toArray(String[]::new))
                .param(given.stream().map(Rating::link).toArray(String[]::new))
                .param(AnswerColumns.asked(given.stream().map(Rating::answers)))
                .param(AnswerColumns.points(given.stream().map(Rating::answers)))
                .update();
    }

    private int takeBack(Actor actor, SelectionId id, List<Rating> takenBack) {
        return jdbc.sql(
                        """
                        delete from fit.scores s using unnest(?::uuid[], ?::uuid[], ?::int[]) as t (partner_id, criterion_id, version)
                         where s.circle_id = ? and s.selection_id = ? and s.rater_id = ?
                           and s.partner_id = t.partner_id and s.criterion_id = t.criterion_id and s.version = t.version
                        """)
                .param(partners(takenBack))
                .param(criteria(takenBack))
                .param(versions(takenBack))
                .params(actor.ours().id(), id.value(), actor.person().value())
                .update();
    }

    /** Computes the means, lows and highs of these candidates anew from all their scores. */
    void refresh(SelectionId id, Collection<PartnerId> partners) {
        jdbc.sql("select fit.refresh_figures(?, ?)")
                .param(id.value())
                .param(values(partners))
                .query((row, _) -> row)
                .list();
    }

    /** From the answers to the questions that are asked now; a score none of whose answers counts any more stays. */
    void countAnew(Actor actor, SelectionId id, CriterionId criterion) {
        jdbc.sql("select fit.count_answers(?)")
                .param(criterion.value())
                .query((row, _) -> row)
                .list();
        var changed =
                jdbc.sql(
                                """
                                update fit.scores s set points = m.mean
                                  from (select s.partner_id, s.rater_id, round(avg(t.points))::int as mean
                                          from fit.scores s cross join lateral unnest(s.asked, s.answers) as t (question_id, points)
                                          join fit.questions q on q.circle_id = s.circle_id and q.id = t.question_id and q.used
                                         where s.circle_id = ? and s.selection_id = ? and s.criterion_id = ?
                                         group by s.partner_id, s.rater_id) m
                                 where s.circle_id = ? and s.selection_id = ? and s.criterion_id = ?
                                   and s.partner_id = m.partner_id and s.rater_id = m.rater_id and s.points <> m.mean
                                returning s.partner_id
                                """)
                        .params(actor.ours().id(), id.value(), criterion.value())
                        .params(actor.ours().id(), id.value(), criterion.value())
                        .query(UUID.class)
                        .list();
        var partners = changed.stream().map(Objects::requireNonNull).distinct();
        refresh(id, partners.map(PartnerId::new).toList());
    }

    private static UUID[] partners(List<Rating> ratings) {
        return ratings.stream().map(rating -> rating.partner().value()).toArray(UUID[]::new);
    }

    private static UUID[] criteria(List<Rating> ratings) {
        return ratings.stream().map(rating -> rating.criterion().value()).toArray(UUID[]::new);
    }

    private static Integer[] versions(List<Rating> ratings) {
        return ratings.stream().map(Rating::version).toArray(Integer[]::new);
    }

    private static UUID[] values(Collection<PartnerId> partners) {
        return partners.stream().map(PartnerId::value).toArray(UUID[]::new);
    }
}
