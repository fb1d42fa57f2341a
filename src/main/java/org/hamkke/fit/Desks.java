package org.hamkke.fit;

import java.util.Optional;
import org.hamkke.identity.Secret;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Guard;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Where raters sit down to score, each before their own sheet. */
@Component
public class Desks {
    private final Chairs chairs;
    private final Guard guard;
    private final SheetWork work;
    private final TransactionTemplate joining;
    private final TransactionTemplate alone;

    Desks(Chairs chairs, Guard guard, SheetWork work, PlatformTransactionManager transactions) {
        this.chairs = chairs;
        this.guard = guard;
        this.work = work;
        joining = new TransactionTemplate(transactions);
        alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** The actor's own in the newest round; using it is a 404 for who is no rater there. */
    public Desk of(Actor actor, SelectionId id) {
        return new Desk(new ColleaguesDoor(actor, id, chairs, guard, joining), work);
    }

    /** Using it is a 404 when the link leads nowhere, or no longer. */
    public Desk behind(Secret link) {
        return new Desk(new GuestsDoor(link, chairs, alone), work);
    }

    /** As which rater the actor sits in the newest round. */
    @Transactional(readOnly = true)
    public Optional<RaterId> seatOf(Actor actor, SelectionId id) {
        guard.requireInside(actor, actor.ours());
        return chairs.of(actor, id).map(Chair::rater);
    }
}
