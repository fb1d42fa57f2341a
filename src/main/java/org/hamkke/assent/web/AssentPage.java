package org.hamkke.assent.web;

import java.util.List;
import org.hamkke.assent.KeyPanel;
import org.hamkke.assent.Keys;
import org.hamkke.shell.AllianceTop;
import org.hamkke.shell.face.Fact;
import org.hamkke.shell.face.Tone;

/**
 * What is signed, by whom, and what went before.
 *
 * @param proposer company, person and moment of the proposal in one line
 * @param facts what is signed, in words
 * @param content the canonical text that was hashed
 * @param refusals the reasons of those who said no
 * @param earlier other proposals of the same subject, newest first
 */
public record AssentPage(
        AllianceTop alliance,
        KeyPanel panel,
        String proposer,
        List<Fact> facts,
        String content,
        List<Fact> refusals,
        List<Earlier> earlier,
        String subjectPath) {
    public record Earlier(String path, String label, String hash, Keys.State state, String when) {}

    public Keys keys() {
        return panel.keys();
    }

    public boolean ownKeyTurned() {
        return panel.turned().getFirst();
    }

    public Tone tone() {
        return switch (keys().state()) {
            case OPEN -> Tone.ACCENT;
            case IN_EFFECT -> Tone.OK;
            case DECLINED -> Tone.BAD;
            case WITHDRAWN, SUPERSEDED -> Tone.PLAIN;
        };
    }
}
