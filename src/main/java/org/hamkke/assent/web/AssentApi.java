package org.hamkke.assent.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hamkke.assent.Assents;
import org.hamkke.assent.Key;
import org.hamkke.assent.Keys;
import org.hamkke.assent.ProposalId;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/assents")
class AssentApi {
    private final Assents assents;

    AssentApi(Assents assents) {
        this.assents = assents;
    }

    /** @param content the canonical text whose SHA-256 is {@code hash}; left out in lists */
    record Proposal(
            UUID id,
            UUID alliance,
            String kind,
            UUID subject,
            int version,
            String label,
            String hash,
            Keys.State state,
            UUID proposedFor,
            Instant proposedAt,
            List<Key> keys,
            @Nullable String content) {
        static Proposal of(Keys keys, @Nullable String content) {
            var subject = keys.subject();
            return new Proposal(
                    keys.proposal().value(),
                    keys.circleId(),
                    subject.kind(),
                    subject.id(),
                    subject.version(),
                    keys.label(),
                    keys.hash().value(),
                    keys.state(),
                    keys.proposedFor().value(),
                    keys.proposedAt(),
                    keys.keys(),
                    content);
        }
    }

    /** @param hash of the content that was read: the key turns for nothing else */
    record Assent(String hash) {}

    record Refusal(String reason) {}

    /** What waits for the own key, the oldest first. */
    @GetMapping
    Listing<Proposal> waiting(Actor actor) {
        return new Listing<>(
                assents.waitingFor(actor).stream().map(keys -> Proposal.of(keys, null)).toList(),
                null);
    }

    @GetMapping("/{id}")
    Proposal get(Actor actor, @PathVariable String id) {
        return of(actor, assents.keys(actor, ProposalId.of(id)));
    }

    @PostMapping("/{id}/assent")
    Proposal assent(Actor actor, @PathVariable String id, @RequestBody Assent assent) {
        return of(
                actor,
                assents.assent(actor, ProposalId.of(id), AssentController.shown(assent.hash())));
    }

    @PostMapping("/{id}/decline")
    Proposal decline(Actor actor, @PathVariable String id, @RequestBody Refusal refusal) {
        assents.decline(actor, ProposalId.of(id), refusal.reason());
        return get(actor, id);
    }

    @PostMapping("/{id}/withdraw")
    Proposal withdraw(Actor actor, @PathVariable String id) {
        assents.withdraw(actor, ProposalId.of(id));
        return get(actor, id);
    }

    private Proposal of(Actor actor, Keys keys) {
        return Proposal.of(keys, assents.content(actor, keys.proposal()));
    }
}
