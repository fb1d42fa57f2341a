package org.hamkke.fit;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hamkke.identity.Secret;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.kernel.PersonId;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A guest comes in by the link alone, whoever else may be signed in at that browser. They act as nobody: a person who
 * isn't there stands in no circle, so of every table the database shows nothing, but for the few rows that its own
 * policies open to the link.
 *
 * @param transactions that never join another one: it would be somebody's
 */
record GuestsDoor(Secret link, Chairs chairs, TransactionTemplate transactions) implements Door {
    private static final UUID NONE = new UUID(0, 0);
    private static final Actor NOBODY =
            new Actor(new PersonId(NONE), new OrganisationId(NONE), Set.of());

    @Override
    public <T> T look(Function<Chair, T> work) {
        return inside(() -> work.apply(chair()));
    }

    @Override
    public <T> T act(Function<Chair, T> work) {
        return inside(() -> {
            chairs.awaitTurn(chair());
            return work.apply(chair());
        });
    }

    private <T> T inside(java.util.function.Supplier<T> work) {
        return CurrentActor.as(
                NOBODY,
                () ->
                        Objects.requireNonNull(
                                transactions.execute(_ -> {
                                    chairs.introduce(link);
                                    return work.get();
                                })));
    }

    private Chair chair() {
        return chairs.behind(link).orElseThrow(NotFound::new);
    }
}
