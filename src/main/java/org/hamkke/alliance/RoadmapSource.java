package org.hamkke.alliance;

import java.util.List;
import org.hamkke.kernel.Actor;

/** A module that has days to mark on the roadmap of an alliance; implement it as a component. */
public interface RoadmapSource {
    List<RoadmapMark> marksOf(Actor actor, AllianceSummary alliance);
}
