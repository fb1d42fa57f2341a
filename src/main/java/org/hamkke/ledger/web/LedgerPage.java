package org.hamkke.ledger.web;

import java.util.List;
import java.util.UUID;
import org.hamkke.ledger.Head;
import org.hamkke.shell.face.Happening;
import org.jspecify.annotations.Nullable;

/** @param next the address of the entries before these, where there are any */
public record LedgerPage(
        UUID alliance,
        Head head,
        List<Happening> happenings,
        boolean first,
        @Nullable String next) {
    public String path() {
        return "/alliances/" + alliance + "/ledger";
    }
}
