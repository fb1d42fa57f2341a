package org.hamkke.kernel;

import static java.util.regex.Matcher.quoteReplacement;

import java.util.regex.Pattern;

/**
 * What search compares: the letters and digits of a text in one case and one spelling. Consonants typed alone are kept
 * from Unicode normalisation, which would melt ㅎ and a following ㅏ into a syllable nobody wrote.
 */
final class SearchLetters {
    static final int LONGEST = 256;

    private static final Pattern NOT_TYPED_ALONE = Pattern.compile("[^ㄱ-ㅣ]+");

    private final int[] letters;

    private SearchLetters(int[] letters) {
        this.letters = letters;
    }

    static SearchLetters of(String text) {
        var composed = NOT_TYPED_ALONE.matcher(text).replaceAll(run -> composed(run.group()));
        return new SearchLetters(
                Hangul.separated(composed)
                        .codePoints()
                        .map(Hangul::typedAlone)
                        .filter(SearchLetters::counts)
                        .map(Folding::lowerCase)
                        .limit(LONGEST)
                        .toArray());
    }

    int size() {
        return letters.length;
    }

    int at(int index) {
        return letters[index];
    }

    /** Whether the query stands in here; a consonant typed alone matches every syllable that begins with it. */
    boolean contain(SearchLetters query) {
        for (int start = 0; start + query.size() <= size(); start++)
            if (matches(query, start)) return true;
        return false;
    }

    private boolean matches(SearchLetters query, int start) {
        for (int i = 0; i < query.size(); i++)
            if (!matches(query.at(i), at(start + i))) return false;
        return true;
    }

    static boolean matches(int typed, int found) {
        return typed == found || typed == Hangul.initialOf(found);
    }

    private static String composed(String run) {
        return quoteReplacement(Folding.compatible(run));
    }

    private static boolean counts(int codePoint) {
        return Character.isLetterOrDigit(codePoint);
    }
}
