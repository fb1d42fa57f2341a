package org.hamkke.alliance.web;

import java.util.List;
import org.hamkke.alliance.AllianceHead;
import org.hamkke.alliance.Canvas;
import org.hamkke.alliance.CanvasMark;
import org.hamkke.alliance.CanvasRound;
import org.hamkke.alliance.CanvasSide;
import org.hamkke.shell.Side;
import org.jspecify.annotations.Nullable;

/**
 * The canvases of one round.
 *
 * @param round the one that is shown; none before the first
 * @param rounds all of them, the newest first
 * @param sides the viewer's own first
 * @param own what the viewer's company has handed in or wrote; nobody else's before the reveal
 */
public record CanvasPage(
        AllianceHead head,
        @Nullable CanvasRound round,
        List<CanvasRound> rounds,
        List<Seat> sides,
        @Nullable Canvas own) {
    /**
     * One company in the round.
     *
     * @param own whether it is the viewer's
     * @param canvas once revealed
     * @param heard what the others believe of it
     */
    public record Seat(
            String id,
            String name,
            Side side,
            boolean own,
            CanvasSide.@Nullable HandedIn handedIn,
            @Nullable Canvas canvas,
            List<Heard> heard) {}

    /** @param mark what the company itself says of it */
    public record Heard(String believer, String name, String wants, @Nullable CanvasMark mark) {}

    public boolean isLatest() {
        return round == null || round.number() == rounds.getFirst().number();
    }

    /** Whether the words of those that read along can be said of this round: the one that was revealed last. */
    public boolean mayMark() {
        return round != null
                && head.mayWrite()
                && rounds.stream()
                        .filter(CanvasRound::isRevealed)
                        .findFirst()
                        .filter(one -> one.number() == round.number())
                        .isPresent();
    }

    public boolean fills() {
        return round != null
                && round.isOpen()
                && head.mayWrite()
                && sides.stream().anyMatch(one -> one.own() && one.handedIn() == null);
    }

    public boolean mayOpen() {
        return head.mayManage() && head.alliance().everyoneIsSeated() && isLatest();
    }

    public String path() {
        return head.path() + "/canvas";
    }
}
