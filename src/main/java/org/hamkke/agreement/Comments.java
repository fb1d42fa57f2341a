package org.hamkke.agreement;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Words beside the articles, for one's own company or for all parties; the writer chooses with every one. */
@Component
public class Comments {
    private static final int LONGEST = 2000;

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
        if (circle.kind() == Circle.Kind.SHARED)
            ledger.enter(
                    actor,
                    circle,
                    Fact.of("agreement.commented", clause, Map.of("text", text.strip())));
        return comment;
    }

    /** Only the writer's own. */
    @Transactional
    public void remove(Actor actor, AllianceId id, UUID comment) {
        mark(actor, id, comment, "removed_at = now()");
    }

    @Transactional
    public void restore(Actor actor, AllianceId id, UUID comment) {
        mark(actor, id, comment, "removed_at = null");
    }

    private void mark(Actor actor, AllianceId id, UUID comment, String change) {
        KernelRule.requireWriter(actor);
        alliances.get(actor, id);
        int changed =
                jdbc.sql(
                                "update agreement.comments set "
                                        + change
                                        + " where alliance_id = ? and circle_id in (?, ?) and id = ? and written_by = ?")
                        .params(
                                id.value(),
                                id.value(),
                                actor.organisation().value(),
                                comment,
                                actor.person().value())
                        .update();
        if (changed != 1) throw new NotFound();
    }

    /** The alliance's, and outside the counterpart's view the own company's; the newest first. */
    @Transactional(readOnly = true)
    public List<Comment> of(Actor actor, AllianceId id) {
        alliances.get(actor, id);
        var own = actor.lens().isEmpty() ? actor.organisation().value() : id.value();
        return jdbc.sql(
                        """
                        select c.id, c.circle_id, c.clause_id, c.text, trim(p.name || ' ' || p.rank) as author, o.name as company, c.written_at,
                               c.written_by = ? as mine
                          from agreement.comments c
                          join identity.people p on p.id = c.written_by
                          join identity.organisations o on o.id = c.written_for
                         where c.circle_id in (?, ?) and c.alliance_id = ? and c.removed_at is null
                         order by c.written_at desc, c.id desc limit 200
                        """)
                .params(actor.person().value(), id.value(), own, id.value())
                .query(Rows.of(Comment.class))
                .list();
    }
}
