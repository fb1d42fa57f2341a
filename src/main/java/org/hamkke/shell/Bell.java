package org.hamkke.shell;

import org.hamkke.kernel.Actor;

/** Counts the news since the reader last looked, for the number beside the bell. */
@FunctionalInterface
public interface Bell {
    int unreadOf(Actor actor);
}
