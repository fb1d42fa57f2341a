package org.hamkke.fit.web;

import java.util.List;
import org.hamkke.fit.Selection;
import org.hamkke.shell.face.Choice;
import org.hamkke.shell.face.Version;
import org.jspecify.annotations.Nullable;

/**
 * The form in which a decision is written down, beside the ranking it will rest on.
 *
 * @param methods by which one may rank, with whom each puts first
 * @param more rows for dissent that were asked for
 * @param waits while it is being worked out how sure the ranking is; what is typed can go on
 * @param mine the ranking as the reader saw it, where it has changed since; {@code theirs} as it stands
 */
public record RecordFormPage(
        Selection selection,
        RecordForm form,
        List<Line> lines,
        List<Choice> methods,
        int more,
        boolean waits,
        @Nullable Version mine,
        @Nullable Version theirs) {
    /** @param first how often it is first, where that is known */
    public record Line(
            String id, String name, int place, String total, String first, boolean chosen) {}

    /** Whether an earlier record stands that this one would supersede. */
    public boolean again() {
        return form.version() > 0;
    }
}
