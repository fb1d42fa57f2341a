package org.hamkke.fit;

import java.util.List;

/** Where a candidate stands; criteria are named by their index in the selection. */
public sealed interface Standing {
    /** @param place from 1; equals share a place and the next one is skipped: 1, 2, 2, 4 */
    record Ranked(int place, double total) implements Standing {}

    /** Not scored in every criterion yet; nothing is put in the place of what is missing. */
    record Waiting(List<Integer> missing) implements Standing {}

    /** Below the threshold of a gate, whatever else it scores. */
    record Held(List<Integer> gates) implements Standing {}

    /** Declined by us: no longer in the running. */
    record Declined() implements Standing {}
}
