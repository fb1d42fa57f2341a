package org.hamkke.ledger.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Circle;
import org.hamkke.kernel.Ids;
import org.hamkke.ledger.Ledger;
import org.hamkke.ledger.LedgerEntry;
import org.hamkke.ledger.Telling;
import org.hamkke.shell.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
class LedgerController {
    private static final int PAGE = 50;

    private final Ledger ledger;
    private final Clock clock;

    LedgerController(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @param after the number of the last entry shown before; entries go backwards in time */
    @GetMapping("/alliances/{id}/ledger")
    ModelAndView show(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) long after) {
        var alliance = Ids.parse(id);
        var circle = Circle.shared(alliance);
        var entries = ledger.latest(actor, circle, after, PAGE);
        var today = Formats.day(clock.instant());
        var happenings = entries.stream().map(entry -> Telling.of(entry).happening(today)).toList();
        var head = ledger.headOf(actor, circle);
        var page =
                new LedgerPage(
                        alliance,
                        head,
                        happenings,
                        after == Long.MAX_VALUE,
                        next(alliance, entries));
        return new ModelAndView("ledger/show", Map.of("page", page));
    }

    private static @Nullable String next(UUID alliance, List<LedgerEntry> entries) {
        if (entries.isEmpty() || entries.getLast().seq() == 1) return null;
        return "/alliances/" + alliance + "/ledger?after=" + entries.getLast().seq();
    }

    @GetMapping("/alliances/{id}/ledger.jsonl")
    void download(Actor actor, @PathVariable String id, HttpServletResponse response)
            throws IOException {
        LedgerExport.write(ledger, actor, Ids.parse(id), response);
    }
}
