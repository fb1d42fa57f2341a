package org.hamkke.fit;

import java.util.Objects;
import java.util.function.Function;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.springframework.transaction.support.TransactionTemplate;

/** A colleague comes in on their own seat. */
record ColleaguesDoor(
        Actor actor,
        SelectionId selection,
        Chairs chairs,
        Guard guard,
        TransactionTemplate transactions)
        implements Door {
    @Override
    public <T> T look(Function<Chair, T> work) {
        return Objects.requireNonNull(transactions.execute(_ -> work.apply(chair())));
    }

    @Override
    public <T> T act(Function<Chair, T> work) {
        return Objects.requireNonNull(
                transactions.execute(_ -> {
                    KernelRule.requireWriter(actor);
                    chairs.awaitTurn(chair());
                    return work.apply(chair());
                }));
    }

    private Chair chair() {
        guard.requireInside(actor, actor.ours());
        return chairs.of(actor, selection).orElseThrow(NotFound::new);
    }
}
