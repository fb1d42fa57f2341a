package org.hamkke.ledger.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Ids;
import org.hamkke.ledger.Ledger;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A chain as JSON Lines, one entry a line, byte for byte what was hashed. */
@RestController
class LedgerApi {
    private final Ledger ledger;

    LedgerApi(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping("/api/v1/alliances/{id}/ledger")
    void export(Actor actor, @PathVariable String id, HttpServletResponse response)
            throws IOException {
        LedgerExport.write(ledger, actor, Chain.of(Ids.parse(id)), response);
    }

    @GetMapping("/api/v1/ledger")
    void exportOurs(Actor actor, HttpServletResponse response) throws IOException {
        LedgerExport.write(ledger, actor, Chain.ours(actor), response);
    }
}
