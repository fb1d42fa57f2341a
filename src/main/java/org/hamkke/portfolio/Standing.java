package org.hamkke.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.performance.PerformanceFigure;
import org.hamkke.trust.TrustFigure;

/**
 * One alliance with both its figures, now and at the end of the last quarter.
 *
 * @param reader the organisation that looks, whose partners the others are
 */
public record Standing(
        AllianceSummary alliance,
        OrganisationId reader,
        Optional<TrustFigure> trust,
        Optional<PerformanceFigure> performance,
        Optional<TrustFigure> trustBefore,
        Optional<PerformanceFigure> performanceBefore,
        Optional<NextAct> next) {
    public boolean measured() {
        return trust.isPresent() && performance.isPresent();
    }

    public Quadrant quadrant() {
        return measured()
                ? Quadrant.of(trust.orElseThrow().value(), performance.orElseThrow().rounded())
                : Quadrant.UNMEASURED;
    }

    public List<String> partners() {
        return alliance.partnersOf(reader);
    }

    public String title() {
        return alliance.titleFor(reader);
    }

    public OptionalInt trustChange() {
        return trust.isPresent() && trustBefore.isPresent()
                ? OptionalInt.of(trust.get().value() - trustBefore.get().value())
                : OptionalInt.empty();
    }

    public OptionalInt performanceChange() {
        if (performance.isEmpty() || performanceBefore.isEmpty()) return OptionalInt.empty();
        return OptionalInt.of(performance.get().rounded() - performanceBefore.get().rounded());
    }

    /** Whether either figure has another value than last quarter. */
    public boolean moved() {
        return trustChange().orElse(0) != 0 || performanceChange().orElse(0) != 0;
    }

    public boolean trustFell() {
        return trustChange().orElse(0) < 0;
    }

    /** How many outcomes and readings the two figures rest on. */
    public int evidence() {
        return trust.map(TrustFigure::counted).orElse(0)
                + performance.map(PerformanceFigure::read).orElse(0L).intValue();
    }
}
