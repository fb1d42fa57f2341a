package org.hamkke.fit.web;

import static org.hamkke.shell.Words.t;

import java.util.List;
import java.util.stream.IntStream;
import org.hamkke.fit.GroupPath;
import org.hamkke.fit.Selection;
import org.hamkke.fit.WeighingMethod;
import org.hamkke.shell.face.Choice;
import org.jspecify.annotations.Nullable;

/**
 * How the weights come about.
 *
 * @param tree groups and criteria with their shares
 * @param node the group whose parts are weighed
 * @param mine the reader's own judgement as it stands, or as it was typed
 * @param version of it; 0 for none
 * @param together what all judges say; absent while nobody has
 * @param again how to get the figures again; nothing while there are none
 * @param judges heads of their columns
 */
public record WeightsPage(
        Selection selection,
        List<Branch> tree,
        GroupPath node,
        WeighingMethod method,
        List<String> parts,
        JudgementForm mine,
        int version,
        @Nullable Together together,
        List<Opinion> opinions,
        @Nullable Recalculation again,
        List<Line> history,
        boolean writes) {
    public String at() {
        return "/selections/" + selection.id();
    }

    /** The parts of the group by their index, to choose one of. */
    public List<Choice> choices() {
        return IntStream.range(0, parts.size())
                .mapToObj(k -> new Choice(String.valueOf(k), parts.get(k)))
                .toList();
    }

    /** How many times one part outweighs another. */
    public static List<Choice> times() {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(String::valueOf)
                .map(times -> new Choice(times, t("fit.weigh.times." + times)))
                .toList();
    }

    /** Weighing takes two. */
    public boolean compares() {
        return parts.size() > 1;
    }

    /** @param local its share of the group above, @param whole its share of everything */
    public record Branch(
            int depth, String name, boolean group, String local, String whole, GroupPath path) {}

    /** @param said their weight for each part; @param consistency in words, empty where the method can't tell */
    public record Judge(String name, String when, List<String> said, String consistency) {}

    /** @param range from the least to the greatest of the judges */
    public record Part(String name, String now, String together, String range, int bar) {}

    /**
     * @param consistency of the judges together, in a sentence; empty where the method can't tell
     * @param warns whether it should be looked at again
     * @param worst the judgements that fit the others least, with what would fit
     */
    public record Together(
            List<Judge> judges,
            List<Part> parts,
            String consistency,
            boolean warns,
            List<String> worst) {}

    /** What the scores alone would weigh. */
    public record Opinion(String name, String now, String entropy, String critic) {}

    public record Line(String when, String by, String how, String weights) {}
}
