package org.hamkke.shell.face;

import org.jspecify.annotations.Nullable;

/**
 * One of the figures that a gauge is made of.
 *
 * @param bar length in whole percent
 * @param target a mark on the bar in whole percent
 * @param shown the figure as it reads
 */
public record Part(
        String name, String note, int bar, @Nullable Integer target, String shown, Tone tone) {
    public static Part of(String name, String note, int bar, String shown, Tone tone) {
        return new Part(name, note, bar, null, shown, tone);
    }
}
