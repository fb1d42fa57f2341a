package org.hamkke.kernel;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The short pieces under which a text is found by plain equality, because row-level security keeps PostgreSQL from using
 * an index for {@code LIKE}. Each letter, each pair of neighbours, and the same for initial consonants, these with a mark
 * in front that is neither letter nor digit. Only the first 256 letters of a text are searched, so a text has fewer than
 * 4 × 256 grams, each at most three characters (five with rare ideographs).
 */
public final class SearchGrams {
    private static final String INITIALS_MARK = "~";

    private SearchGrams() {}

    /** The grams to store for a text, without repetition. */
    public static Set<String> of(String text) {
        var letters = SearchLetters.of(text);
        var grams = new LinkedHashSet<String>();
        IntStream.range(0, letters.size()).forEach(i -> addAt(i, letters, grams));
        return Collections.unmodifiableSet(grams);
    }

    public static SearchQuery ofQuery(String query) {
        return SearchQuery.of(query);
    }

    /** The grams a text must have to contain this word: none for what the word leaves open. */
    static Stream<String> required(SearchLetters word) {
        if (word.size() == 1) return Stream.of(single(word.at(0)));
        return IntStream.range(1, word.size())
                .boxed()
                .flatMap(i -> required(word.at(i - 1), word.at(i)));
    }

    private static void addAt(int i, SearchLetters letters, Set<String> grams) {
        var letter = letters.at(i);
        grams.add(Character.toString(letter));
        if (Hangul.hasInitial(letter)) grams.add(initial(letter));
        if (i > 0) addPair(letters.at(i - 1), letter, grams);
    }

    private static void addPair(int first, int second, Set<String> grams) {
        grams.add(pair(first, second));
        if (bothHaveInitials(first, second)) grams.add(initials(first, second));
    }

    private static Stream<String> required(int first, int second) {
        if (Hangul.isInitial(first) != Hangul.isInitial(second)) return halfTyped(first, second);
        return Stream.of(Hangul.isInitial(first) ? initials(first, second) : pair(first, second));
    }

    /** 센ㅅ, on the way to 센서: a search that runs while a person types meets this all the time. */
    private static Stream<String> halfTyped(int first, int second) {
        var singles = Stream.of(single(first), single(second));
        return bothHaveInitials(first, second)
                ? Stream.concat(singles, Stream.of(initials(first, second)))
                : singles;
    }

    private static boolean bothHaveInitials(int first, int second) {
        return Hangul.hasInitial(first) && Hangul.hasInitial(second);
    }

    private static String single(int letter) {
        return Hangul.isInitial(letter) ? initial(letter) : Character.toString(letter);
    }

    private static String pair(int first, int second) {
        return Character.toString(first) + Character.toString(second);
    }

    private static String initial(int letter) {
        return INITIALS_MARK + Character.toString(Hangul.initialOf(letter));
    }

    private static String initials(int first, int second) {
        return initial(first) + Character.toString(Hangul.initialOf(second));
    }
}
