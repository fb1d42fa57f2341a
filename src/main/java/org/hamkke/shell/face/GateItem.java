package org.hamkke.shell.face;

import org.jspecify.annotations.Nullable;

/** One thing that must be true before the next stage opens, and who still has to act. */
public record GateItem(State state, String text, String note, @Nullable Act act) {
    public enum State {
        MET("done", "ok"),
        OPEN("open", ""),
        CONCERN("alert", "warn"),
        MISSING("close", "bad"),
        WAIVED("arrow", "soft");

        private final String icon;
        private final String tone;

        State(String icon, String tone) {
            this.icon = icon;
            this.tone = tone;
        }

        public String icon() {
            return icon;
        }

        public String tone() {
            return tone;
        }
    }
}
