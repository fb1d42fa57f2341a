package org.hamkke.ledger.web;

import java.util.List;
import org.hamkke.ledger.Head;
import org.hamkke.shell.face.Happening;
import org.jspecify.annotations.Nullable;

/** @param next the number of the last entry shown, where there are any before it */
public record LedgerPage(
        Chain chain, Head head, List<Happening> happenings, boolean first, @Nullable String next) {
    public String path() {
        return chain.path();
    }

    /** Where the chain belongs: the alliance, or nowhere for our own. */
    public String parent() {
        return path().substring(0, path().lastIndexOf('/'));
    }
}
