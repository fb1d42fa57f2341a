package org.hamkke.ledger.web;

import java.util.List;
import org.hamkke.ledger.Head;
import org.hamkke.shell.AllianceTop;
import org.hamkke.shell.face.Happening;
import org.jspecify.annotations.Nullable;

/**
 * @param alliance whose chain it is; none for our own
 * @param next the number of the last entry shown, where there are any before it
 */
public record LedgerPage(
        Chain chain,
        @Nullable AllianceTop alliance,
        Head head,
        List<Happening> happenings,
        boolean first,
        @Nullable String next) {
    public String path() {
        return chain.path();
    }
}
