package org.hamkke.shell;

import java.time.Instant;
import java.util.List;
import org.hamkke.kernel.Actor;

/** A module in which things happen that others want to hear of; declare one as a component and 알림 tells them. */
public interface NewsSource {
    /** What the actor may know, newest first, none later than {@code upTo}. */
    List<News> upTo(Actor actor, Instant upTo, int most);

    /** How much of it is later than {@code since}; counting stops at {@code most}. */
    int countSince(Actor actor, Instant since, int most);
}
