package org.hamkke.ledger.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Ids;
import org.hamkke.ledger.Ledger;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The chain of an alliance, and the one of our own. */
@Controller
class LedgerController {
    private final LedgerPages pages;
    private final Ledger ledger;

    LedgerController(LedgerPages pages, Ledger ledger) {
        this.pages = pages;
        this.ledger = ledger;
    }

    @GetMapping("/alliances/{id}/ledger")
    ModelAndView show(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long after) {
        return view(pages.page(actor, Chain.of(Ids.parse(id)), after));
    }

    @GetMapping("/ledger")
    ModelAndView ours(Actor actor, @RequestParam(defaultValue = "" + Long.MAX_VALUE) long after) {
        return view(pages.page(actor, Chain.ours(actor), after));
    }

    private static ModelAndView view(LedgerPage page) {
        return new ModelAndView("ledger/show", Map.of("page", page));
    }

    @GetMapping("/alliances/{id}/ledger.jsonl")
    void download(Actor actor, @PathVariable String id, HttpServletResponse response)
            throws IOException {
        LedgerExport.write(ledger, actor, Chain.of(Ids.parse(id)), response);
    }

    @GetMapping("/ledger.jsonl")
    void downloadOurs(Actor actor, HttpServletResponse response) throws IOException {
        LedgerExport.write(ledger, actor, Chain.ours(actor), response);
    }
}
