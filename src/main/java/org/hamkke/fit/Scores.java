package org.hamkke.fit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.partner.PartnerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What our raters say, each for themselves. The first score locks the criteria; once a round was held, scores come from it. */
@Component
public class Scores {
    private static final String SELECT =
            """
            select s.partner_id, s.criterion_id, s.rater_id, s.points, s.evidence, s.link, s.seen_on, s.scored_at, s.version,
                   s.asked, s.answers,
                   coalesce(p.name || case when p.rank = '' then '' else U&'\\00a0' || p.rank end, r.name) as rater
              from fit.scores s
              left join identity.people p on p.id = s.rater_id
              left join fit.raters r on r.id = s.rater_id
             where s.circle_id = ? and s.selection_id = ? and s.partner_id = any (?)
            """;

    private final JdbcClient jdbc;
    private final Guard guard;
    private final Selections selections;
    private final ScoreWriter writer;
    private final Questions questions;
    private final CriteriaLocks locks;
    private final RoundRows rounds;

    Scores(
            JdbcClient jdbc,
            Guard guard,
            Selections selections,
            ScoreWriter writer,
            Questions questions,
            CriteriaLocks locks,
            RoundRows rounds) {
        this.jdbc = jdbc;
        this.guard = guard;
        this.selections = selections;
        this.writer = writer;
        this.questions = questions;
        this.locks = locks;
        this.rounds = rounds;
    }

    /**
     * The actor's own scores, a sheet of them at once; what says nothing new is left as it is.
     *
     * @throws StaleVersion when the actor saved one of them elsewhere in between
     */
    @Transactional
    public void give(Actor actor, SelectionId id, List<Rating> ratings) {
        KernelRule.requireWriter(actor);
        var selection = selections.get(actor, id);
        ratings.forEach(rating -> requireInUse(selection, rating));
        FitRule.SCORES_COME_FROM_ROUNDS.require(!rounds.areHeld(actor, id));
        locks.hold(actor, selection, CriteriaLock.Cause.FIRST_SCORE);
        var partners = ratings.stream().map(Rating::partner).distinct().toList();
        writer.lock(actor, id, partners);
        var asked = questions.asked(actor, id);
        var own =
                mine(actor, id, partners).stream()
                        .map(score -> score.of(asked(asked, score.criterionId())))
                        .collect(Collectors.toMap(Scores::cell, Function.identity()));
        var news =
                ratings.stream()
                        .filter(rating -> !rating.saysTheSame(own.get(cell(rating))))
                        .toList();
        for (var rating : news)
            rating.answers()
                    .requireToGive(rating.points(), asked(asked, rating.criterion().value()));
        writer.write(actor, id, news);
        writer.refresh(id, news.stream().map(Rating::partner).distinct().toList());
    }

    private static List<Question> asked(Map<CriterionId, List<Question>> asked, UUID criterion) {
        return asked.getOrDefault(new CriterionId(criterion), List.of());
    }

    private static void requireInUse(Selection selection, Rating rating) {
        if (selection.criterion(rating.criterion()) != null) return;
        if (selection.aside().stream().noneMatch(c -> c.id().equals(rating.criterion())))
            throw new NotFound();
        throw FitRule.CRITERION_IS_IN_USE.refusal();
    }

    private record Cell(UUID partner, UUID criterion) {}

    private static Cell cell(Score score) {
        return new Cell(score.partnerId(), score.criterionId());
    }

    private static Cell cell(Rating rating) {
        return new Cell(rating.partner().value(), rating.criterion().value());
    }

    /** The actor's own scores of these candidates. */
    @Transactional(readOnly = true)
    public List<Score> mine(Actor actor, SelectionId id, Collection<PartnerId> partners) {
        guard.requireInside(actor, actor.ours());
        return jdbc.sql(SELECT + " and s.rater_id = ?")
                .params(actor.ours().id(), id.value())
                .param(values(partners))
                .param(actor.person().value())
                .query(Scores::score)
                .list();
    }

    /** Who scored these candidates what, with which evidence; the highest first. */
    @Transactional(readOnly = true)
    public List<Score> of(Actor actor, SelectionId id, Collection<PartnerId> partners) {
        guard.requireInside(actor, actor.ours());
        return jdbc.sql(SELECT + " order by s.points desc, rater, s.rater_id")
                .params(actor.ours().id(), id.value())
                .param(values(partners))
                .query(Scores::score)
                .list();
    }

    /** How many colleagues have scored. */
    @Transactional(readOnly = true)
    public int raters(Actor actor, SelectionId id) {
        guard.requireInside(actor, actor.ours());
        return jdbc.sql(
                        "select count(distinct rater_id) from fit.scores where circle_id = ? and selection_id = ?")
                .params(actor.ours().id(), id.value())
                .query(Integer.class)
                .single();
    }

    private static UUID[] values(Collection<PartnerId> partners) {
        return partners.stream().map(PartnerId::value).toArray(UUID[]::new);
    }

    private static Score score(ResultSet row, int number) throws SQLException {
        return new Score(
                row.getObject("partner_id", UUID.class),
                row.getObject("criterion_id", UUID.class),
                row.getObject("rater_id", UUID.class),
                row.getString("rater"),
                row.getInt("points"),
                row.getString("evidence"),
                row.getString("link"),
                row.getObject("seen_on", LocalDate.class),
                row.getObject("scored_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"),
                AnswerColumns.read(row));
    }
}
