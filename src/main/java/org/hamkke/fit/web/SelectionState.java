package org.hamkke.fit.web;

import java.util.Locale;
import org.hamkke.shell.face.Tone;

/** How far a selection has come, as the list says it; the text is {@code fit.list.state.<label>}. */
public enum SelectionState {
    /** Raters score. */
    IN_ROUND(Tone.ACCENT),
    /** The latest round is closed and nothing is decided. */
    ROUND_CLOSED(Tone.PLAIN),
    /** A record says who was chosen. */
    DECIDED(Tone.OK);

    private final Tone tone;

    SelectionState(Tone tone) {
        this.tone = tone;
    }

    public Tone tone() {
        return tone;
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
