package org.hamkke.shell;

import java.util.List;
import org.hamkke.kernel.Actor;

/** A module whose deleted things can be put back; declare one as a component and the page at {@code /trash} asks it. */
public interface TrashSource {
    /** What lies there that the actor may see, as long as it can be put back; the latest first, never more than {@code limit}. */
    List<Trashed> trashed(Actor actor, int limit);
}
