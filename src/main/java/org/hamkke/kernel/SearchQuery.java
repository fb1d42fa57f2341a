package org.hamkke.kernel;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What a person typed into a search field. Every word must stand in the text, in any order; spaces in the text don't
 * matter, so 센서모듈 finds 센서 모듈. Rows that hold all {@link #grams()} are candidates; {@link #confirms} has the last
 * word, since ab and bc may both occur in a text that never says abc.
 */
public final class SearchQuery {
    static final int MOST_GRAMS = 48;

    private final List<SearchLetters> words;

    private final boolean signs;

    private SearchQuery(List<SearchLetters> words, boolean signs) {
        this.words = words;
        this.signs = signs;
    }

    public static SearchQuery of(String typed) {
        var words =
                Arrays.stream(typed.split("\\s+"))
                        .map(SearchLetters::of)
                        .filter(word -> word.size() > 0)
                        .toList();
        return new SearchQuery(words, words.isEmpty() && !typed.isBlank());
    }

    /** Only signs were typed, such as {@code %%%}: nothing goes by that, while a blank field leaves everything open. */
    public boolean isSigns() {
        return signs;
    }

    /** Nothing to search for: no letter and no digit was typed. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** The grams a row must hold, all of them; at most 48, because more only cost time. */
    public List<String> grams() {
        return words.stream().flatMap(SearchGrams::required).distinct().limit(MOST_GRAMS).toList();
    }

    /** The characters of the text in which what was typed stands, so that a page can mark them. */
    public BitSet marks(String text) {
        var marks = new BitSet(text.length());
        var spelling = Spelling.of(text);
        words.forEach(word -> spelling.mark(word, marks));
        return marks;
    }

    public boolean confirms(String text) {
        var letters = SearchLetters.of(text);
        return words.stream().allMatch(letters::contain);
    }
}
