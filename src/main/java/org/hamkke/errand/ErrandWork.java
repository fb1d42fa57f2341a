package org.hamkke.errand;

import java.util.function.BooleanSupplier;

/** How a module does its errands, piece by piece, each in a transaction of its own. */
public interface ErrandWork {
    /** @param goingDown asked between two pieces; {@link Paused} leaves the rest to the next start */
    void run(Errand errand, BooleanSupplier goingDown);

    /** It failed for good; from now on a page has to say so. */
    void giveUp(Errand errand);
}
