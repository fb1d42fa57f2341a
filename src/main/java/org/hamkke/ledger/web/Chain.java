package org.hamkke.ledger.web;

import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Circle;
import org.hamkke.kernel.NotFound;
import org.hamkke.shell.face.Ring;

/**
 * A chain as its page shows it.
 *
 * @param path of the page; the download stands beside it
 * @param file the name of the download
 */
public record Chain(Circle circle, Ring ring, String path, String file) {
    static Chain of(UUID alliance) {
        return new Chain(
                Circle.shared(alliance),
                Ring.SHARED,
                "/alliances/" + alliance + "/ledger",
                "ledger-" + alliance + ".jsonl");
    }

    /** What we alone decided: for those who work on alliances, and never through a counterpart's eyes. */
    static Chain ours(Actor actor) {
        if (!actor.seesOurs()) throw new NotFound();
        return new Chain(
                actor.ours(), Ring.OURS, "/ledger", "ledger-" + actor.organisation() + ".jsonl");
    }

    public boolean isOurs() {
        return ring == Ring.OURS;
    }
}
