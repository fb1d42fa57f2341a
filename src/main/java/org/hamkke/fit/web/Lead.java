package org.hamkke.fit.web;

import java.util.List;
import org.hamkke.fit.Robustness;
import org.hamkke.shell.face.Part;
import org.jspecify.annotations.Nullable;

/**
 * Who is ahead, by what, and how sure that is.
 *
 * @param gap how far ahead of the second; empty when there is none
 * @param parts criterion by criterion: the winner's mean, the second's as a mark, the difference in the total
 * @param flips what would change the winner, in sentences
 * @param flip the first of them as it stands in the head of the page
 */
public record Lead(
        String name,
        String second,
        String total,
        String gap,
        Robustness.@Nullable Bar bar,
        List<Part> parts,
        List<String> flips,
        String flip,
        @Nullable Talk talk) {
    /** Where raters differ most: worth a talk first. */
    public record Talk(String text, String href) {}
}
