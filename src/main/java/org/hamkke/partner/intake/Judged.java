package org.hamkke.partner.intake;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a row was found to be. */
record Judged(
        Understood row,
        String answer,
        RowState state,
        @Nullable UUID partner,
        List<UUID> candidates,
        @Nullable Integer twin) {
    static Judged plain(Understood row, String answer, RowState state) {
        return new Judged(row, answer, state, null, List.of(), null);
    }
}
