package org.hamkke.shell;

import org.hamkke.kernel.Actor;

/** Counts what waits for the reader's answer, for the number beside 오늘. */
@FunctionalInterface
public interface Waiting {
    int countFor(Actor actor);
}
