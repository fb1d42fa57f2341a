package org.hamkke.sharing.web;

import org.hamkke.sharing.RuleVersion;
import org.jspecify.annotations.Nullable;

/** The version a form was opened on; both 0 for the first. */
public record Basis(int number, int version) {
    static Basis of(@Nullable RuleVersion latest) {
        return latest == null ? new Basis(0, 0) : new Basis(latest.number(), latest.version());
    }
}
