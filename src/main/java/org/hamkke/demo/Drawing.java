package org.hamkke.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hamkke.alliance.Canvas;
import org.hamkke.alliance.WonRange;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.OrganisationId;

/** A canvas, drawn word by word. */
record Drawing(Canvas canvas) {
    static Drawing of(String benefit, String evidence) {
        return new Drawing(
                new Canvas(
                        benefit, evidence, Optional.empty(), "", "", Optional.empty(), List.of()));
    }

    Drawing worth(long low, long high, String basis) {
        return new Drawing(
                new Canvas(
                        canvas.benefit(),
                        canvas.evidence(),
                        range(low, high),
                        basis,
                        canvas.give(),
                        canvas.cost(),
                        canvas.beliefs()));
    }

    Drawing gives(String give, long low, long high) {
        return new Drawing(
                new Canvas(
                        canvas.benefit(),
                        canvas.evidence(),
                        canvas.worth(),
                        canvas.basis(),
                        give,
                        range(low, high),
                        canvas.beliefs()));
    }

    Drawing believes(OrganisationId about, String wants) {
        var beliefs = new ArrayList<>(canvas.beliefs());
        beliefs.add(new Canvas.Belief(about, wants));
        return new Drawing(
                new Canvas(
                        canvas.benefit(),
                        canvas.evidence(),
                        canvas.worth(),
                        canvas.basis(),
                        canvas.give(),
                        canvas.cost(),
                        beliefs));
    }

    private static Optional<WonRange> range(long low, long high) {
        return WonRange.of(Money.won(low), Money.won(high));
    }
}
