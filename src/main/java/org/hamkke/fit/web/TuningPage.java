package org.hamkke.fit.web;

import java.util.List;
import org.hamkke.fit.Selection;
import org.hamkke.shell.face.Fact;

/**
 * How the methods of a selection are set.
 *
 * @param lines criterion by criterion
 * @param facts the whole in words
 * @param words of the scales, the poorest first
 * @param history the latest first
 */
public record TuningPage(
        Selection selection,
        SettingForm form,
        List<Line> lines,
        List<Fact> facts,
        List<Word> words,
        List<Change> history,
        boolean usual,
        boolean writes) {
    public String at() {
        return "/selections/" + selection.id() + "/methods/settings";
    }

    /** @param values what 0, 25, 50, 75 and 100 points are worth */
    public record Line(
            String id, String criterion, String preference, String values, String leanings) {}

    /** @param importance the word for a weight, @param triangle and @param trapezoid on 0..10 */
    public record Word(String rating, String importance, String triangle, String trapezoid) {}

    /** @param what was set, from what to what */
    public record Change(String when, String by, List<String> what) {}
}
