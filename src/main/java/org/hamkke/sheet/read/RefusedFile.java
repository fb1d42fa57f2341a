package org.hamkke.sheet.read;

import java.util.List;

/** Carries a refusal out of the depth of a parser; {@link Sheets} turns it into a {@link Refused}. */
final class RefusedFile extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Refused refused;

    private RefusedFile(Refused refused) {
        super(refused.toString(), null, false, false);
        this.refused = refused;
    }

    static RefusedFile because(Refusal reason, Object... arguments) {
        return new RefusedFile(new Refused(reason, List.of(arguments)));
    }

    Refused refused() {
        return refused;
    }
}
