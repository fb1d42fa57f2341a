package org.hamkke.alliance;

import java.util.List;
import org.hamkke.kernel.Actor;

/** A module that has something to say at a gate; implement it as a component and the gate asks. */
public interface GateSource {
    /** What must be true before this stage can be left. */
    List<GateItem> itemsOf(Actor actor, AllianceSummary alliance, Stage stage);
}
