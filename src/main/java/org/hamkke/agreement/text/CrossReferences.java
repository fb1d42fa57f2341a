package org.hamkke.agreement.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a text points: 제7조(분쟁의 조정), 별지 2. Articles of a statute are somebody else's and are left alone. Groups repeat
 * possessively, since any other repeated group goes one call deeper with every turn.
 */
public final class CrossReferences {
    private static final String ONE =
            "제\\s?\\d{1,4}\\s?조(?:의\\s?\\d+)?(?:\\s?제\\s?\\d+\\s?[항호])*+(?:\\s?\\([^()]{1,60}\\))?";
    private static final Pattern STATUTE =
            Pattern.compile(
                    "(?:법|법률|시행령|시행규칙|규칙|규정|조례)[」』”’)]?\\s{0,2}"
                            + ONE
                            + "(?:\\s?(?:,|·|및|또는|내지|부터|와|과)\\s?"
                            + ONE
                            + ")*+");
    private static final Pattern ARTICLE =
            Pattern.compile(
                    "제\\s?(\\d{1,4})\\s?조(?!의\\s?\\d)(?:\\s?제\\s?\\d+\\s?[항호])*+(?:\\s?\\(([^()]{1,60})\\))?");
    private static final Pattern ANNEX = Pattern.compile("별지\\s?(?:제\\s?)?(\\d{1,3})");

    private CrossReferences() {}

    /** @param heading as the reference itself names it, absent when it only counts */
    public record Reference(int number, @Nullable String heading) {}

    public static List<Reference> articles(String text) {
        return ARTICLE.matcher(masked(text)).results().map(CrossReferences::reference).toList();
    }

    public static List<Integer> annexes(String text) {
        return ANNEX.matcher(text)
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .toList();
    }

    /** The same text after its articles were counted anew. */
    public static String renumbered(String text, Map<Integer, Integer> moved) {
        var renumbered = new StringBuilder(text);
        var found = new ArrayList<>(ARTICLE.matcher(masked(text)).results().toList());
        for (var reference : found.reversed()) {
            var target = moved.get(Integer.parseInt(reference.group(1)));
            if (target != null)
                renumbered.replace(reference.start(1), reference.end(1), target.toString());
        }
        return renumbered.toString();
    }

    private static Reference reference(MatchResult found) {
        return new Reference(Integer.parseInt(found.group(1)), found.group(2));
    }

    private static String masked(String text) {
        return STATUTE.matcher(text).replaceAll(found -> "\u00a0".repeat(found.group().length()));
    }
}
