package org.hamkke.shell;

import gg.jte.Content;
import java.util.UUID;
import org.hamkke.kernel.Actor;

/** What stands above the pages of an alliance, for modules that alliances are built upon. */
public interface AllianceTop {
    String name();

    String path();

    /** @param here suffix of the page, by which its tab knows itself */
    Content head(String here, String title, String lead, Content acts);

    /** Implemented where alliances are known, above the shell. */
    interface Source {
        AllianceTop of(Actor actor, UUID alliance);
    }
}
