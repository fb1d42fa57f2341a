package org.hamkke.alliance.web;

import java.util.List;
import org.hamkke.shell.Words;
import org.hamkke.shell.face.Fact;
import org.hamkke.shell.face.Version;

/** Two texts that met: the form shows both above what was typed, which goes over the newer one when sent again. */
public record Conflict(Version mine, Version theirs) {
    static Conflict of(List<Fact> mine, List<Fact> theirs, String author, String when) {
        var typed =
                new Version(
                        Words.t("alliance.conflict.mine"), Words.t("alliance.conflict.now"), mine);
        return new Conflict(typed, new Version(author, when, theirs));
    }
}
