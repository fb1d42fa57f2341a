package org.hamkke.alliance;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.ContentHash;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.ledger.Fact;
import org.hamkke.ledger.Ledger;
import org.springframework.stereotype.Component;

/** What the record of an alliance tells of its canvases: hashes before the reveal and after it, never the words. */
@Component
class CanvasEntries {
    private final Ledger ledger;

    CanvasEntries(Ledger ledger) {
        this.ledger = ledger;
    }

    void opened(Actor actor, AllianceSummary alliance, int round, String reason) {
        enter(actor, alliance, "alliance.canvas-opened", Map.of("round", round, "reason", reason));
    }

    void handedIn(Actor actor, AllianceSummary alliance, int round, ContentHash hash) {
        var content =
                Map.<String, Object>of(
                        "round",
                        round,
                        "company",
                        alliance.nameOf(actor.organisation()),
                        "contentHash",
                        hash.value());
        enter(actor, alliance, "alliance.canvas-handed-in", content);
    }

    void revealed(Actor actor, AllianceSummary alliance, CanvasRound round) {
        var sides =
                round.sides().stream()
                        .sorted(Comparator.comparing(one -> one.side().value()))
                        .map(one -> side(alliance, one))
                        .toList();
        enter(
                actor,
                alliance,
                "alliance.canvas-revealed",
                Map.of("round", round.number(), "sides", List.copyOf(sides)));
    }

    private static Map<String, Object> side(AllianceSummary alliance, CanvasSide one) {
        return Map.of(
                "company",
                alliance.nameOf(one.side()),
                "organisation",
                one.side().value(),
                "contentHash",
                one.handedIn().orElseThrow().hash().value());
    }

    void marked(
            Actor actor,
            AllianceSummary alliance,
            int round,
            OrganisationId believer,
            boolean agrees) {
        var content =
                Map.<String, Object>of(
                        "round", round, "company", alliance.nameOf(believer), "agrees", agrees);
        enter(actor, alliance, "alliance.canvas-marked", content);
    }

    private void enter(
            Actor actor, AllianceSummary alliance, String kind, Map<String, Object> content) {
        ledger.enter(actor, alliance.id().circle(), Fact.of(kind, alliance.id().value(), content));
    }
}
