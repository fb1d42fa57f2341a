package org.hamkke.alliance.web;

import java.util.Optional;
import org.hamkke.alliance.WonRange;
import org.hamkke.shell.Words;

/** Ranges of a canvas as they are read: 2억 원~3억 원. */
public final class CanvasWords {
    private CanvasWords() {}

    public static String range(Optional<WonRange> range) {
        return range.map(CanvasWords::range).orElse("…");
    }

    private static String range(WonRange range) {
        var low = Figures.money(range.low());
        if (range.low().equals(range.high())) return low;
        return Words.t("alliance.canvas.range", low, Figures.money(range.high()));
    }
}
