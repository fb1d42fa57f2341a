package org.hamkke.ledger.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hamkke.kernel.Actor;
import org.hamkke.ledger.Ledger;

/** Streams a chain as it stands. */
final class LedgerExport {
    private LedgerExport() {}

    static void write(Ledger ledger, Actor actor, Chain chain, HttpServletResponse response)
            throws IOException {
        ledger.headOf(actor, chain.circle()); // says no before the first header is set
        response.setContentType("application/jsonl");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + chain.file() + "\"");
        var out = response.getWriter();
        ledger.export(actor, chain.circle(), out);
        out.flush();
    }
}
