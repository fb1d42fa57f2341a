package org.hamkke.ledger.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Circle;
import org.hamkke.ledger.Ledger;

/** Streams a chain as it stands. */
final class LedgerExport {
    private LedgerExport() {}

    static void write(Ledger ledger, Actor actor, UUID alliance, HttpServletResponse response)
            throws IOException {
        var circle = Circle.shared(alliance);
        ledger.headOf(actor, circle); // says no before the first header is set
        response.setContentType("application/jsonl");
        response.setCharacterEncoding("UTF-8");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"ledger-" + alliance + ".jsonl\"");
        var out = response.getWriter();
        ledger.export(actor, circle, out);
        out.flush();
    }
}
