package org.hamkke.ledger.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Ids;
import org.hamkke.ledger.Ledger;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The chain as JSON Lines, one entry a line, byte for byte what was hashed. */
@RestController
@RequestMapping("/api/v1/alliances/{id}/ledger")
class LedgerApi {
    private final Ledger ledger;

    LedgerApi(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping
    void export(Actor actor, @PathVariable String id, HttpServletResponse response)
            throws IOException {
        LedgerExport.write(ledger, actor, Ids.parse(id), response);
    }
}
