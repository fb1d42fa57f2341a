package org.hamkke.shell;

import java.util.List;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.face.Hit;
import org.springframework.transaction.annotation.Transactional;

/** Finds among things that are ours alone and few enough to be read whole. */
public abstract class OursFinder implements Finder {
    /** All of the actor's company, the latest first. */
    protected abstract List<Findable> ours(Actor actor);

    @Override
    @Transactional(readOnly = true)
    public List<Hit> find(Actor actor, String words, int limit) {
        return actor.seesOurs() ? Findable.matching(ours(actor), words, limit) : List.of();
    }
}
