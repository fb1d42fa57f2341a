package org.hamkke.fit.web;

import static org.hamkke.shell.Words.t;

import java.util.List;
import java.util.stream.IntStream;
import org.hamkke.shell.face.Choice;

/** Saaty's scale of 1 to 9 in words, as steps from −8 to 8 of which 0 is alike. */
public final class SaatyWords {
    private static final int FARTHEST = 8;

    private SaatyWords() {}

    /** What can be said about two parts, from the left counting most to the right counting most. */
    public static List<Choice> choices(String left, String right) {
        return IntStream.rangeClosed(-FARTHEST, FARTHEST)
                .mapToObj(k -> new Choice(String.valueOf(-k), of(-k, left, right)))
                .toList();
    }

    static int step(double ratio) {
        return ratio >= 1 ? (int) Math.round(ratio) - 1 : 1 - (int) Math.round(1 / ratio);
    }

    static double ratio(int step) {
        return step >= 0 ? step + 1 : 1.0 / (1 - step);
    }

    /** The step nearest to a ratio that need not stand on the scale. */
    static int nearest(double ratio) {
        return Math.clamp(step(ratio), -FARTHEST, FARTHEST);
    }

    /** As in {@code 역량 시너지가 뚜렷이 더 중요해요 (5)}. */
    public static String of(int step, String left, String right) {
        if (step == 0) return t("fit.saaty.0");
        int size = Math.abs(step) + 1;
        var words = t("fit.saaty." + size);
        return t("fit.saaty", step > 0 ? left : right, words, size);
    }
}
