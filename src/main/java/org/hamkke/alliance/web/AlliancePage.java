package org.hamkke.alliance.web;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.hamkke.alliance.AllianceHead;
import org.hamkke.alliance.Gate;
import org.hamkke.alliance.Synergy;
import org.hamkke.assent.KeyPanel;
import org.hamkke.shell.face.GateItem;
import org.hamkke.shell.face.Happening;
import org.hamkke.shell.face.Stage;

/**
 * The state of an alliance in ten seconds.
 *
 * @param strip the loop
 * @param gate of the stage that was chosen, the present one unless a past or coming one was
 * @param items of that gate as they read
 * @param open everything that waits for keys, newest first
 * @param main what other modules show in the middle
 * @param aside what other modules show at the side
 */
public record AlliancePage(
        AllianceHead head,
        List<Stage> strip,
        Gate gate,
        List<GateItem> items,
        List<SideView> sides,
        String winWinNote,
        List<Synergy> synergies,
        List<GoalLine> goals,
        List<Happening> happenings,
        List<KeyPanel> open,
        List<Content> main,
        List<Content> aside) {
    public boolean isPresentStage() {
        return gate.stage() == head.alliance().stage();
    }

    /** The present stage can be left by someone who manages, once everyone is there to turn a key. */
    public boolean mayLeave() {
        return isPresentStage()
                && head.mayManage()
                && head.alliance().everyoneIsSeated()
                && gate.stage().next().isPresent();
    }

    /** The first thing on the page that is the viewer's to turn. */
    public Optional<KeyPanel> mine() {
        return open.stream().filter(KeyPanel::mayTurn).findFirst();
    }
}
