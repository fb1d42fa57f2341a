package org.hamkke.shell;

import java.util.List;
import java.util.Optional;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.face.Hit;

/** A module in which something can be found; declare one as a component and the palette and the search page ask it. */
public interface Finder {
    /** The heading above its hits, as a message key. */
    String groupKey();

    /** What the actor may see and the words name, best first; never more than {@code limit}. */
    List<Hit> find(Actor actor, String words, int limit);

    /** The list that shows all that these words find, for when more is found than is shown; absent where no list does. */
    default Optional<String> listHref(String words) {
        return Optional.empty();
    }
}
