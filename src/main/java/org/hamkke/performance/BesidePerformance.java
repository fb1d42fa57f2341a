package org.hamkke.performance;

import java.util.Optional;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.kernel.Actor;

/** Performance is never shown without trust. Trust stands on the same floor and hands its figure in here. */
@FunctionalInterface
public interface BesidePerformance {
    /** Nothing while trust has not been measured. */
    Optional<TrustGlance> trustOf(Actor actor, AllianceSummary alliance);
}
