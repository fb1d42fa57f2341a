package org.hamkke.fit.web;

import org.hamkke.fit.report.Shown;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.hamkke.fit.Judgement;
import org.hamkke.fit.WeighingMethod;

/**
 * A judgement as it is typed: one text for each figure of {@link Judgement}, pairs as steps of Saaty's scale from −8 (the
 * second counts nine times as much) over 0 (alike) to 8.
 */
public record JudgementForm(WeighingMethod method, int parts, List<String> figures) {
    private static final String EVEN = "50";

    public JudgementForm {
        figures = List.copyOf(figures);
    }

    static JudgementForm fresh(WeighingMethod method, int parts) {
        return new JudgementForm(
                method,
                parts,
                switch (method) {
                    case PAIRWISE -> Collections.nCopies(parts * (parts - 1) / 2, "0");
                    case BEST_WORST -> bestWorst(parts);
                    default -> Collections.nCopies(parts, EVEN);
                });
    }

    private static List<String> bestWorst(int parts) {
        var figures = new ArrayList<>(List.of("0", String.valueOf(parts - 1)));
        figures.addAll(Collections.nCopies(2 * parts, "1"));
        return figures;
    }

    static JudgementForm of(Judgement judgement) {
        var figures = judgement.figures().stream().map(x -> shown(judgement.method(), x));
        return new JudgementForm(judgement.method(), judgement.parts(), figures.toList());
    }

    private static String shown(WeighingMethod method, double figure) {
        return method == WeighingMethod.PAIRWISE
                ? String.valueOf(SaatyWords.step(figure))
                : Shown.mean(figure);
    }

    Judgement judgement() {
        return new Judgement(method, parts, figures.stream().map(this::read).toList());
    }

    /** What is no number is no figure either, and is refused beside its field with all else that is wrong. */
    private double read(String typed) {
        try {
            double figure = Double.parseDouble(typed.strip());
            return method == WeighingMethod.PAIRWISE ? SaatyWords.ratio((int) figure) : figure;
        } catch (NumberFormatException _) {
            return Double.NaN;
        }
    }

    /** The pairs (1, 2), (1, 3), … in the order of the figures. */
    public List<int[]> pairs() {
        return IntStream.range(0, parts)
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, parts).mapToObj(j -> new int[] {i, j}))
                .toList();
    }
}
