package org.hamkke.kernel;

import org.jspecify.annotations.Nullable;

/**
 * The application's own check that a record is the actor's to see; row-level security stands beneath it. Either layer
 * alone stops a leak, and tests switch off one at a time.
 */
public interface Guard {
    /** @throws NotFound when the actor stands outside the circle */
    void requireInside(Actor actor, Circle circle);

    /** What was found and lies in a circle of the actor's, else one and the same 404. */
    default <T> T visible(Actor actor, Circle circle, @Nullable T found) {
        if (found == null) throw new NotFound();
        requireInside(actor, circle);
        return found;
    }
}
