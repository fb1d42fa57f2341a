package org.hamkke.alliance.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.alliance.Gate;
import org.hamkke.alliance.GateItem;
import org.hamkke.alliance.Stage;
import org.hamkke.shell.Formats;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.Act;
import org.hamkke.shell.face.GateItem.State;

/** The loop and its gate as they are drawn. */
public final class Strip {
    private Strip() {}

    static List<org.hamkke.shell.face.Stage> of(
            AllianceSummary alliance, Gate present, Map<Stage, Gate.Passage> passages) {
        return Arrays.stream(Stage.values())
                .map(stage -> one(alliance, stage, present, passages))
                .toList();
    }

    private static org.hamkke.shell.face.Stage one(
            AllianceSummary alliance,
            Stage stage,
            Gate present,
            Map<Stage, Gate.Passage> passages) {
        var href = "/alliances/" + alliance.id() + "?stage=" + stage.label() + "#gate";
        return new org.hamkke.shell.face.Stage(
                name(stage),
                note(alliance, stage, present, passages),
                state(alliance, stage),
                href);
    }

    static String name(Stage stage) {
        return Words.t("alliance.stage." + stage.label());
    }

    private static String note(
            AllianceSummary alliance,
            Stage stage,
            Gate present,
            Map<Stage, Gate.Passage> passages) {
        var left = Optional.ofNullable(passages.get(stage));
        if (left.isPresent())
            return Words.t("alliance.stage.left", Formats.date(Formats.day(left.get().at())));
        if (stage != alliance.stage() || present.items().isEmpty()) return "";
        return Words.t("alliance.stage.done", present.items().size(), present.done());
    }

    private static org.hamkke.shell.face.Stage.State state(AllianceSummary alliance, Stage stage) {
        if (stage == alliance.stage()) return org.hamkke.shell.face.Stage.State.NOW;
        return stage.before(alliance.stage())
                ? org.hamkke.shell.face.Stage.State.DONE
                : org.hamkke.shell.face.Stage.State.AHEAD;
    }

    public static List<org.hamkke.shell.face.GateItem> items(Gate gate, boolean mayWrite) {
        return gate.items().stream().map(item -> item(gate, item, mayWrite)).toList();
    }

    private static org.hamkke.shell.face.GateItem item(Gate gate, GateItem item, boolean mayWrite) {
        var text = Words.t(item.key(), item.arguments().toArray());
        var waived = !item.done() && gate.isWaived(item);
        var act =
                item.done()
                        ? null
                        : Act.of(
                                Words.t(mayWrite ? "alliance.gate.mend" : "alliance.gate.look"),
                                item.path());
        return new org.hamkke.shell.face.GateItem(
                item.done() ? State.MET : waived ? State.WAIVED : State.OPEN, text, "", act);
    }
}
