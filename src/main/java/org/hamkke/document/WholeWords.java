package org.hamkke.document;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Breaks lines between words only: Korean split inside a word reads badly, and the library would split it anywhere. */
final class WholeWords implements FSTextBreaker {
    private String text = "";
    private int position;

    @Override
    public void setText(String text) {
        this.text = text;
        position = 0;
    }

    @Override
    public int next() {
        if (position >= text.length()) return -1;
        position = pass(pass(position, false), true);
        return position;
    }

    private int pass(int from, boolean spaces) {
        var at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at)) == spaces) at++;
        return at;
    }
}
