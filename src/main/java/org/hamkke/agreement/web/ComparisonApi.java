package org.hamkke.agreement.web;

import java.util.List;
import org.hamkke.agreement.Versions;
import org.hamkke.agreement.text.Comparison.Change;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Two versions word by word in the open API. */
@RestController
@RequestMapping("/api/v1/alliances/{id}/agreement/comparison")
class ComparisonApi {
    private static final int THE_DRAFT = 0;

    private final DeskPages pages;
    private final Versions versions;

    ComparisonApi(DeskPages pages, Versions versions) {
        this.pages = pages;
        this.versions = versions;
    }

    /**
     * @param from 0 for the draft, as {@code to}
     * @param added runs of words, as {@code removed}
     */
    record Comparison(
            int from,
            int to,
            long added,
            long removed,
            List<Change> articles,
            List<Change> annexes) {}

    /** 0 stands for the draft; without a choice the draft against the latest version. */
    @GetMapping
    Comparison compare(
            Actor actor,
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer from,
            @RequestParam(required = false) @Nullable Integer to) {
        var alliance = AllianceId.of(id);
        int before = from == null ? latest(actor, alliance) : from;
        int after = to == null ? THE_DRAFT : to;
        var found =
                org.hamkke.agreement.text.Comparison.of(
                        pages.text(actor, alliance, before), pages.text(actor, alliance, after));
        return new Comparison(
                before, after, found.added(), found.removed(), found.articles(), found.annexes());
    }

    private int latest(Actor actor, AllianceId alliance) {
        var all = versions.of(actor, alliance);
        return all.isEmpty() ? THE_DRAFT : all.getFirst().number();
    }
}
