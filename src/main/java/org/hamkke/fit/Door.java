package org.hamkke.fit;

import java.util.function.Function;

/** The way to a chair: each use is a transaction of its own in the name of whoever sits there. */
interface Door {
    <T> T look(Function<Chair, T> work);

    <T> T act(Function<Chair, T> work);
}
