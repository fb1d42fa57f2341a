package org.hamkke.alliance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hamkke.kernel.OrganisationId;

/**
 * One time that all sides fill their canvases.
 *
 * @param reason why once more; empty for the first
 * @param endedAt when a newer one was begun before all were in
 */
public record CanvasRound(
        int number,
        String reason,
        Instant openedAt,
        Optional<Instant> revealedAt,
        Optional<Instant> endedAt,
        List<CanvasSide> sides,
        List<CanvasMark> marks) {
    public CanvasRound {
        sides = List.copyOf(sides);
        marks = List.copyOf(marks);
    }

    public boolean isOpen() {
        return revealedAt.isEmpty() && endedAt.isEmpty();
    }

    public boolean isRevealed() {
        return revealedAt.isPresent();
    }

    public Optional<CanvasSide> side(OrganisationId side) {
        return sides.stream().filter(one -> one.side().equals(side)).findFirst();
    }

    public List<OrganisationId> others(OrganisationId side) {
        return sides.stream().map(CanvasSide::side).filter(one -> !one.equals(side)).toList();
    }

    public Optional<CanvasMark> mark(OrganisationId believer, OrganisationId about) {
        return marks.stream()
                .filter(one -> one.believer().equals(believer) && one.about().equals(about))
                .findFirst();
    }

    /** What one side believes of another, once all stand open. */
    public Optional<Canvas.Belief> belief(OrganisationId believer, OrganisationId about) {
        return side(believer).flatMap(CanvasSide::canvas).flatMap(canvas -> canvas.of(about));
    }
}
