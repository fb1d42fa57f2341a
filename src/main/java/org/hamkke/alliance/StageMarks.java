package org.hamkke.alliance;

import java.util.List;
import java.util.stream.Stream;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Formats;
import org.hamkke.shell.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When the alliance was founded and which stages it has left behind. */
@Component
@Order(10)
class StageMarks implements RoadmapSource {
    private final Gates gates;

    StageMarks(Gates gates) {
        this.gates = gates;
    }

    @Override
    public List<RoadmapMark> marksOf(Actor actor, AllianceSummary alliance) {
        var path = "/alliances/" + alliance.id();
        var founded =
                RoadmapMark.of(Formats.day(alliance.foundedAt()), "alliance.roadmap.founded", path);
        var left =
                gates.passages(alliance.id()).entrySet().stream()
                        .map(one ->
                                RoadmapMark.of(
                                        Formats.day(one.getValue().at()),
                                        "alliance.roadmap.left",
                                        path + "?stage=" + one.getKey().label() + "#gate",
                                        Words.t("alliance.stage." + one.getKey().label())));
        return Stream.concat(Stream.of(founded), left).toList();
    }
}
