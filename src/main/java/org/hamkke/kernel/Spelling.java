package org.hamkke.kernel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The letters of a text as search compares them, each with the place in the text it comes from. */
final class Spelling {
    private final List<Integer> letters = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final String text;

    private Spelling(String text) {
        this.text = text;
    }

    static Spelling of(String text) {
        var spelling = new Spelling(text);
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at)))
            spelling.add(at);
        return spelling;
    }

    private void add(int at) {
        var found = SearchLetters.of(Character.toString(text.codePointAt(at)));
        for (int i = 0; i < found.size(); i++) {
            letters.add(found.at(i));
            places.add(at);
        }
    }

    /** Marks the characters in which the word stands, wherever it does; occurrences don't overlap. */
    void mark(SearchLetters word, BitSet marks) {
        int start = 0;
        while (start + word.size() <= letters.size()) {
            var stands = standsAt(start, word);
            if (stands) mark(start, word.size(), marks);
            start += stands ? word.size() : 1;
        }
    }

    private boolean standsAt(int start, SearchLetters word) {
        for (int i = 0; i < word.size(); i++)
            if (!SearchLetters.matches(word.at(i), letters.get(start + i))) return false;
        return true;
    }

    private void mark(int start, int length, BitSet marks) {
        for (int i = start; i < start + length; i++) {
            var place = places.get(i);
            marks.set(place, place + Character.charCount(text.codePointAt(place)));
        }
    }
}
