package org.hamkke.culture.web;

import static org.hamkke.shell.Words.t;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hamkke.assent.KeyPanel;
import org.hamkke.culture.Culture;
import org.hamkke.culture.Difference;
import org.hamkke.culture.Dimension;
import org.hamkke.culture.Handling;
import org.hamkke.culture.Portrait;
import org.hamkke.shell.Side;
import org.hamkke.shell.face.Choice;
import org.jspecify.annotations.Nullable;

/**
 * One dimension as the page shows it.
 *
 * @param said of every side, the viewer's own first
 * @param agreed how the difference is handled now
 * @param draft a newer way that is being written
 * @param panel the keys the draft waits for
 * @param moved whether a side has described itself anew since the agreement
 */
public record CultureRow(
        Dimension dimension,
        List<Said> said,
        Difference difference,
        @Nullable Handling agreed,
        @Nullable Handling draft,
        @Nullable KeyPanel panel,
        boolean moved) {
    /** @param own whether it is the viewer's to write */
    public record Said(String name, Side side, boolean own, @Nullable Portrait portrait) {
        public int position() {
            var position = portrait == null ? null : portrait.position();
            return position == null ? 0 : position;
        }

        public int version() {
            return portrait == null ? 0 : portrait.version();
        }
    }

    static CultureRow of(
            Culture culture, Dimension dimension, List<Said> said, @Nullable KeyPanel panel) {
        return new CultureRow(
                dimension,
                said,
                culture.difference(dimension),
                culture.inEffect(dimension).orElse(null),
                culture.draft(dimension).orElse(null),
                panel,
                culture.hasMoved(dimension));
    }

    public String name() {
        return name(dimension);
    }

    static String name(Dimension dimension) {
        return t("culture.dimension." + dimension.label());
    }

    public String anchor(int position) {
        return anchor(dimension, position);
    }

    static String anchor(Dimension dimension, int position) {
        return t("culture.dimension." + dimension.label() + "." + position);
    }

    /** The places on the scale, to choose one of. */
    public List<Choice> choices() {
        return IntStream.rangeClosed(1, Dimension.POSITIONS)
                .mapToObj(position -> new Choice(String.valueOf(position), anchor(position)))
                .toList();
    }

    public List<Said> at(int position) {
        return said.stream().filter(one -> one.position() == position).toList();
    }

    public boolean everySideHasSpoken() {
        return said.stream().allMatch(one -> one.portrait() != null);
    }

    /** A company has joined since the way was agreed, and its key hasn't turned. */
    public boolean hasNewcomer() {
        return agreed != null
                && agreed.agreed().filter(one -> one.keys() < said.size()).isPresent();
    }

    public boolean isOpen() {
        return difference.wantsHandling() && agreed == null;
    }

    /** Where the sides stand from each other, in a sentence. */
    public String words() {
        if (!dimension.isScaled()) return t("culture.difference.words");
        var key = "culture.difference." + difference.label();
        return switch (difference) {
            case UNKNOWN -> t(key, missing());
            case NONE -> t(key, anchor(said.getFirst().position()));
            case SLIGHT, GREAT -> t(key) + " " + places();
        };
    }

    private String missing() {
        return said.stream()
                .filter(one -> one.position() == 0)
                .map(Said::name)
                .collect(Collectors.joining(", "));
    }

    private String places() {
        return said.stream()
                .map(one -> t("culture.place", one.name(), anchor(one.position())))
                .collect(Collectors.joining(" "));
    }
}
