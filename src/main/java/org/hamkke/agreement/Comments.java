package org.hamkke.agreement;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Alliances;
import org.hamkke.database.Rows;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Circle;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.Ids;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.hamkke.ledger.Fact;
import org.hamkke.ledger.Ledger;
import org.hamkke.shell.Listing;
import org.hamkke.shell.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Words beside the articles, for one's own company or for all parties; the writer chooses with every one. */
@Component
public class Comments {
    private static final int LONGEST = 2000;
    private static final int NEWEST = 10;
    private static final String VISIBLE =
            " circle_id in (?, ?) and alliance_id = ? and removed_at is null ";

    private final JdbcClient jdbc;
    private final Alliances alliances;
    private final ClauseRows clauses;
    private final Guard guard;
    private final Ledger ledger;
    private final Clock clock;

    Comments(
            JdbcClient jdbc,
            Alliances alliances,
            ClauseRows clauses,
            Guard guard,
            Ledger ledger,
            Clock clock) {
        this.jdbc = jdbc;
        this.alliances = alliances;
        this.clauses = clauses;
        this.guard = guard;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Transactional
    public UUID write(Actor actor, AllianceId id, UUID clause, Circle.Kind who, String text) {
        KernelRule.requireWriter(actor);
        alliances.get(actor, id);
        if (clauses.of(id).stream().noneMatch(one -> one.id().equals(clause)))
            throw AgreementRule.CLAUSE_STANDS_IN_THE_DRAFT.refusal();
        AgreementRule.COMMENT_IS_WRITTEN.require(
                !text.isBlank() && text.strip().length() <= LONGEST, LONGEST);
        var circle = who == Circle.Kind.OURS ? actor.ours() : id.circle();
        guard.requireInside(actor, circle);
        var comment = Ids.next();
        jdbc.sql(
                        "insert into agreement.comments (id, circle_id, alliance_id, clause_id, text, written_by, written_for, written_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        comment,
                        circle.id(),
                        id.value(),
                        clause,
                        text.strip(),
                        actor.person().value(),
                        actor.organisation().value())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        enter(actor, id, "agreement.commented", new Said(circle.id(), clause, text.strip()));
        return comment;
    }

    /** Only the writer's own. */
    @Transactional
    public void remove(Actor actor, AllianceId id, UUID comment) {
        mark(
                actor,
                id,
                comment,
                "agreement.comment-removed",
                "set removed_at = now() where removed_at is null");
    }

    @Transactional
    public void restore(Actor actor, AllianceId id, UUID comment) {
        mark(
                actor,
                id,
                comment,
                "agreement.comment-restored",
                "set removed_at = null where removed_at is not null");
    }

    private void mark(Actor actor, AllianceId id, UUID comment, String kind, String change) {
        KernelRule.requireWriter(actor);
        alliances.get(actor, id);
        var said =
                jdbc.sql(
                                "update agreement.comments "
                                        + change
                                        + " and circle_id in (?, ?) and alliance_id = ? and id = ? and written_by = ? returning circle_id, clause_id, text")
                        .params(
                                id.value(),
                                actor.organisation().value(),
                                id.value(),
                                comment,
                                actor.person().value())
                        .query(Rows.of(Said.class))
                        .optional()
                        .orElseThrow(NotFound::new);
        enter(actor, id, kind, said);
    }

    private record Said(UUID circleId, UUID clauseId, String text) {}

    /** What one's own company says to itself is nobody else's record. */
    private void enter(Actor actor, AllianceId id, String kind, Said said) {
        if (said.circleId().equals(id.value()))
            ledger.enter(
                    actor,
                    id.circle(),
                    Fact.of(kind, said.clauseId(), Map.of("text", said.text())));
    }

    /** The alliance's, and outside the counterpart's view the own company's; of each the newest beside every article. */
    @Transactional(readOnly = true)
    public Margin of(Actor actor, AllianceId id) {
        alliances.get(actor, id);
        var newest =
                rows(
                        actor,
                        id,
                        """
                        and c.id in (select id from (select id, row_number() over (partition by circle_id, clause_id order by id desc) as nth
                                                       from agreement.comments where\
                        """
                                + VISIBLE
                                + ") one where nth <= ?) order by c.id desc",
                        id.value(),
                        own(actor, id),
                        id.value(),
                        NEWEST);
        return new Margin(newest, counts(actor, id));
    }

    private record Count(UUID clauseId, int said) {}

    private Map<UUID, Integer> counts(Actor actor, AllianceId id) {
        return jdbc
                .sql(
                        "select clause_id, count(*)::int as said from agreement.comments where"
                                + VISIBLE
                                + "group by clause_id")
                .params(id.value(), own(actor, id), id.value())
                .query(Rows.of(Count.class))
                .list()
                .stream()
                .collect(Collectors.toMap(Count::clauseId, Count::said));
    }

    /**
     * The newest first.
     *
     * @param clause the article beside which they stand; any when absent
     */
    @Transactional(readOnly = true)
    public Listing<Comment> page(Actor actor, AllianceId id, Optional<UUID> clause, Paging paging) {
        alliances.get(actor, id);
        var before =
                paging.after(place -> get(actor, id, Ids.parse(place)).id()).orElse(Ids.BEYOND);
        var found =
                rows(
                        actor,
                        id,
                        "and c.id < ? and (? or c.clause_id = ?) order by c.id desc limit ?",
                        before,
                        clause.isEmpty(),
                        clause.orElse(Ids.BEYOND),
                        paging.limit() + 1);
        return paging.cut(found, Comment::id);
    }

    @Transactional(readOnly = true)
    public Comment get(Actor actor, AllianceId id, UUID comment) {
        alliances.get(actor, id);
        return rows(actor, id, "and c.id = ?", comment).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<Comment> rows(Actor actor, AllianceId id, String which, Object... parameters) {
        return jdbc.sql(
                        """
                        select c.id, c.circle_id, c.clause_id, c.text, trim(p.name || ' ' || p.rank) as author, o.name as company, c.written_at,
                               c.written_by = ? as mine
                          from agreement.comments c
                          join identity.people p on p.id = c.written_by
                          join identity.organisations o on o.id = c.written_for
                         where\
                        """
                                + VISIBLE
                                + which)
                .params(actor.person().value(), id.value(), own(actor, id), id.value())
                .params(parameters)
                .query(Rows.of(Comment.class))
                .list();
    }

    private static UUID own(Actor actor, AllianceId id) {
        return actor.lens().isEmpty() ? actor.organisation().value() : id.value();
    }
}
