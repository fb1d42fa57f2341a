package org.hamkke.fit.web;

import java.util.List;
import java.util.UUID;
import org.hamkke.fit.Candidates;
import org.hamkke.fit.Decision;
import org.hamkke.fit.SelectionId;
import org.hamkke.kernel.Actor;
import org.hamkke.partner.PartnerId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who stands for choice, through the open API. */
@RestController
@RequestMapping("/api/v1/selections/{id}/candidates")
class CandidatesApi {
    private final Candidates candidates;

    CandidatesApi(Candidates candidates) {
        this.candidates = candidates;
    }

    record CandidatesBody(List<UUID> partners) {}

    record Added(int added) {}

    @PostMapping
    Added add(Actor actor, @PathVariable String id, @RequestBody CandidatesBody body) {
        return new Added(
                candidates.add(
                        actor,
                        SelectionId.of(id),
                        body.partners().stream().map(PartnerId::new).toList()));
    }

    @DeleteMapping("/{partner}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor, @PathVariable String id, @PathVariable String partner) {
        candidates.remove(actor, SelectionId.of(id), PartnerId.of(partner));
    }

    /** @param decision none takes an earlier one back */
    record DecisionBody(@Nullable Decision decision, @Nullable String reason, int version) {}

    @PutMapping("/{partner}/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(
            Actor actor,
            @PathVariable String id,
            @PathVariable String partner,
            @RequestBody DecisionBody body) {
        var selection = SelectionId.of(id);
        var candidate = PartnerId.of(partner);
        var reason = body.reason() == null ? "" : body.reason();
        if (body.decision() == null) candidates.reopen(actor, selection, candidate, body.version());
        else
            candidates.decide(actor, selection, candidate, body.version(), body.decision(), reason);
    }
}
