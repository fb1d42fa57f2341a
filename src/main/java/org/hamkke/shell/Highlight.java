package org.hamkke.shell;

import java.util.ArrayList;
import java.util.List;
import org.hamkke.kernel.SearchQuery;

/** A text cut where what was typed begins and ends. */
public final class Highlight {
    private Highlight() {}

    /** @param found whether this piece is what was typed */
    public record Piece(String text, boolean found) {}

    public static List<Piece> of(String text, String typed) {
        var marks = SearchQuery.of(typed).marks(text);
        var pieces = new ArrayList<Piece>();
        for (int at = 0; at < text.length(); ) {
            var found = marks.get(at);
            var end = found ? marks.nextClearBit(at) : marks.nextSetBit(at);
            var stop = end < 0 ? text.length() : Math.min(end, text.length());
            pieces.add(new Piece(text.substring(at, stop), found));
            at = stop;
        }
        return pieces;
    }
}
