package org.hamkke.fit;

import org.hamkke.fit.setting.MethodSettings;

/**
 * How the methods of a selection are set by now.
 *
 * @param version from 1; 0 while nobody has set anything
 */
public record Tuned(MethodSettings settings, int version) {
    static final Tuned USUAL = new Tuned(MethodSettings.USUAL, 0);
}
