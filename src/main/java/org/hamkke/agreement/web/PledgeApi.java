package org.hamkke.agreement.web;

import static org.hamkke.agreement.web.Given.text;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.agreement.Drafts;
import org.hamkke.agreement.Pledges;
import org.hamkke.agreement.text.AgreementText.Pledge;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Ids;
import org.hamkke.shell.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The promises of the draft in the open API. */
@RestController
@RequestMapping("/api/v1/alliances/{id}/agreement/draft/pledges")
@Tag(name = "agreement draft")
class PledgeApi {
    private final Pledges pledges;
    private final Drafts drafts;

    PledgeApi(Pledges pledges, Drafts drafts) {
        this.pledges = pledges;
        this.drafts = drafts;
    }

    /**
     * @param clause the article it stands in
     * @param owner the company; @param person of it, who keeps the promise
     * @param dueOn the day, or
     * @param dueDays how many days after the agreement takes effect; one of the two
     */
    record NewPledge(
            @Nullable UUID clause,
            @Nullable String what,
            @Nullable UUID owner,
            @Nullable UUID person,
            @Nullable LocalDate dueOn,
            @Nullable Integer dueDays) {
        Pledges.NewPledge read() {
            return new Pledges.NewPledge(
                    Optional.ofNullable(clause),
                    text(what),
                    Optional.ofNullable(owner),
                    Optional.ofNullable(person),
                    Optional.ofNullable(dueOn),
                    Optional.ofNullable(dueDays));
        }
    }

    @GetMapping
    Listing<Pledge> list(Actor actor, @PathVariable String id) {
        return new Listing<>(drafts.get(actor, AllianceId.of(id)).text().pledges(), null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Pledge add(Actor actor, @PathVariable String id, @RequestBody NewPledge pledge) {
        return standing(actor, id, pledges.add(actor, AllianceId.of(id), pledge.read()));
    }

    @DeleteMapping("/{pledge}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(Actor actor, @PathVariable String id, @PathVariable String pledge) {
        pledges.remove(actor, AllianceId.of(id), Ids.parse(pledge));
    }

    @PostMapping("/{pledge}/restoration")
    Pledge restore(Actor actor, @PathVariable String id, @PathVariable String pledge) {
        pledges.restore(actor, AllianceId.of(id), Ids.parse(pledge));
        return standing(actor, id, Ids.parse(pledge));
    }

    private Pledge standing(Actor actor, String id, UUID pledge) {
        return list(actor, id).only(one -> one.id().equals(pledge));
    }
}
