package org.hamkke.culture;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hamkke.alliance.AllianceSummary;

/** Everything the sides of an alliance have said of themselves and agreed on. */
public record Culture(
        AllianceSummary alliance, List<Portrait> portraits, List<Handling> handlings) {
    public Culture {
        portraits = List.copyOf(portraits);
        handlings = List.copyOf(handlings);
    }

    public List<Portrait> portraits(Dimension dimension) {
        return portraits.stream().filter(one -> one.dimension() == dimension).toList();
    }

    public Difference difference(Dimension dimension) {
        return Difference.between(portraits(dimension), alliance.seats().size());
    }

    /** The newest edition first. */
    public List<Handling> editions(Dimension dimension) {
        return handlings.stream().filter(one -> one.dimension() == dimension).toList();
    }

    public Optional<Handling> inEffect(Dimension dimension) {
        return editions(dimension).stream().filter(Handling::isInEffect).findFirst();
    }

    public Optional<Handling> draft(Dimension dimension) {
        return editions(dimension).stream().filter(Handling::isDraft).findFirst();
    }

    Optional<Handling> draft(HandlingId id) {
        return handlings.stream().filter(one -> one.isDraft() && one.id().equals(id)).findFirst();
    }

    /** A side has changed what it says of itself since the way to handle it was agreed. */
    public boolean hasMoved(Dimension dimension) {
        return inEffect(dimension)
                .flatMap(Handling::agreed)
                .filter(agreed ->
                        portraits(dimension).stream()
                                .anyMatch(one -> one.changedAt().isAfter(agreed.at())))
                .isPresent();
    }

    /** Dimensions in which the sides differ and nothing is agreed yet. */
    public List<Dimension> unhandled() {
        return Arrays.stream(Dimension.values())
                .filter(one -> difference(one).wantsHandling() && inEffect(one).isEmpty())
                .toList();
    }

    /** Every side has found its place on every scale. */
    public boolean isComplete() {
        return Arrays.stream(Dimension.values())
                .filter(Dimension::isScaled)
                .noneMatch(one -> difference(one) == Difference.UNKNOWN);
    }
}
