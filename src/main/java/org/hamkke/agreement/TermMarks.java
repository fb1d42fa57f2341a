package org.hamkke.agreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.alliance.RoadmapMark;
import org.hamkke.alliance.RoadmapSource;
import org.hamkke.kernel.Actor;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** From when until when the signed agreement runs. */
@Component
@Order(20)
class TermMarks implements RoadmapSource {
    private final Versions versions;

    TermMarks(Versions versions) {
        this.versions = versions;
    }

    @Override
    public List<RoadmapMark> marksOf(Actor actor, AllianceSummary alliance) {
        var path = "/alliances/" + alliance.id() + "/agreement";
        return current(actor, alliance).stream()
                .flatMap(one ->
                        Stream.of(
                                RoadmapMark.of(one.from(), "agreement.roadmap.from", path),
                                RoadmapMark.of(one.lastDay(), "agreement.roadmap.last", path)))
                .toList();
    }

    /** In force, or signed and still to come. */
    private Optional<VersionSummary> current(Actor actor, AllianceSummary alliance) {
        return versions.of(actor, alliance.id()).stream()
                .filter(one ->
                        one.state() == VersionSummary.State.IN_FORCE
                                || one.state() == VersionSummary.State.SIGNED)
                .findFirst();
    }
}
