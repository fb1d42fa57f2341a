package org.hamkke.kernel;

import java.util.Optional;

/** The actor in whose name this thread works. Every database transaction takes its row-level security from here. */
public final class CurrentActor {
    private static final ScopedValue<Actor> ACTOR = ScopedValue.newInstance();

    private CurrentActor() {}

    public static Optional<Actor> find() {
        return ACTOR.isBound() ? Optional.of(ACTOR.get()) : Optional.empty();
    }

    public static Actor get() {
        return find().orElseThrow(
                        () -> new IllegalStateException("nobody is signed in on this thread"));
    }

    public static <R, X extends Throwable> R as(Actor actor, ScopedValue.CallableOp<R, X> work)
            throws X {
        return ScopedValue.where(ACTOR, actor).call(work);
    }

    public static void run(Actor actor, Runnable work) {
        ScopedValue.where(ACTOR, actor).run(work);
    }
}
