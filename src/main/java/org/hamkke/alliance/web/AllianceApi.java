package org.hamkke.alliance.web;

import static org.hamkke.alliance.web.NumberJson.text;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.AllianceSummary;
import org.hamkke.alliance.Alliances;
import org.hamkke.alliance.BlueprintId;
import org.hamkke.alliance.Founding;
import org.hamkke.alliance.Foundings;
import org.hamkke.alliance.Gates;
import org.hamkke.alliance.Invitee;
import org.hamkke.alliance.Joiner;
import org.hamkke.alliance.MailDomain;
import org.hamkke.alliance.Offers;
import org.hamkke.alliance.Parties;
import org.hamkke.alliance.Party;
import org.hamkke.alliance.Stage;
import org.hamkke.alliance.Stages;
import org.hamkke.identity.EmailAddress;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Ids;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.shell.Listing;
import org.hamkke.shell.Words;
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

@RestController
@RequestMapping("/api/v1/alliances")
class AllianceApi {
    private final Alliances alliances;
    private final Foundings foundings;
    private final Parties parties;
    private final Offers offers;
    private final Gates gates;
    private final Stages stages;

    AllianceApi(
            Alliances alliances,
            Foundings foundings,
            Parties parties,
            Offers offers,
            Gates gates,
            Stages stages) {
        this.parties = parties;
        this.offers = offers;
        this.alliances = alliances;
        this.foundings = foundings;
        this.gates = gates;
        this.stages = stages;
    }

    /**
     * @param organisation absent while the invitation is open
     * @param domain where its letters may go, if the keys have agreed on it
     * @param awaitsItsLetter nobody has written yet
     */
    record Company(
            UUID id,
            String name,
            @Nullable UUID organisation,
            @Nullable Instant seatedAt,
            @Nullable String domain,
            boolean awaitsItsLetter) {
        static Company of(Party party) {
            return new Company(
                    party.id(),
                    party.name(),
                    party.seat().map(OrganisationId::value).orElse(null),
                    party.seatedAt().orElse(null),
                    party.domain().map(MailDomain::value).orElse(null),
                    party.awaitsItsLetter());
        }
    }

    record Alliance(
            UUID id,
            String name,
            String purpose,
            Stage stage,
            Instant foundedAt,
            int version,
            List<Company> parties) {
        static Alliance of(AllianceSummary one) {
            var parties = one.parties().stream().map(Company::of).toList();
            return new Alliance(
                    one.id().value(),
                    one.name(),
                    one.purpose(),
                    one.stage(),
                    one.foundedAt(),
                    one.version(),
                    parties);
        }
    }

    record Invitation(@Nullable String company, @Nullable String email, @Nullable String language) {
        Invitee read() {
            return new Invitee(
                    text(company), new EmailAddress(text(email)), AllianceApi.language(language));
        }
    }

    /** @param domain where its letters may go: {@code daon.example} */
    record NewParty(@Nullable String company, @Nullable String domain) {
        Joiner read() {
            return new Joiner(text(company), new MailDomain(text(domain)));
        }
    }

    record Letter(@Nullable String email, @Nullable String language) {}

    record NewAlliance(
            @Nullable String name,
            @Nullable String purpose,
            @Nullable List<Invitation> invitations,
            @Nullable List<NumberJson> synergies,
            @Nullable UUID blueprint) {
        Founding read() {
            var invitees =
                    InRow.readAll(
                            invitations == null ? List.<Invitation>of() : invitations,
                            _ -> false,
                            Invitation::read);
            var origin = Optional.ofNullable(blueprint).map(BlueprintId::new);
            return new Founding(
                    text(name), text(purpose), invitees, NumberJson.readAll(synergies), origin);
        }
    }

    /** @param item stable key of what is asked for; @param words in the language of the request */
    record Item(String item, String words, boolean done) {}

    record Gate(Stage stage, List<Item> items) {}

    /** @param from the stage that was read; @param reason why what is open may stay open */
    record Leave(Stage from, @Nullable String reason) {}

    record Proposed(UUID proposal) {}

    @GetMapping
    Listing<Alliance> list(Actor actor) {
        return new Listing<>(alliances.of(actor).stream().map(Alliance::of).toList(), null);
    }

    @GetMapping("/{id}")
    Alliance get(Actor actor, @PathVariable String id) {
        return Alliance.of(alliances.get(actor, AllianceId.of(id)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Alliance found(Actor actor, @RequestBody NewAlliance founding) {
        return get(actor, foundings.found(actor, founding.read()).toString());
    }

    @PostMapping("/{id}/invitations")
    Alliance invite(Actor actor, @PathVariable String id, @RequestBody Invitation invitation) {
        var invitee = invitation.read();
        alliances.invite(
                actor, AllianceId.of(id), invitee.company(), invitee.email(), invitee.language());
        return get(actor, id);
    }

    /** From the second seat on a further company is for the keys. */
    @PostMapping("/{id}/parties")
    Proposed propose(Actor actor, @PathVariable String id, @RequestBody NewParty party) {
        return new Proposed(parties.propose(actor, AllianceId.of(id), party.read()).value());
    }

    /** Writes to a company on which all have agreed. */
    @PostMapping("/{id}/parties/{party}/letter")
    Alliance send(
            Actor actor,
            @PathVariable String id,
            @PathVariable String party,
            @RequestBody Letter letter) {
        offers.send(
                actor,
                AllianceId.of(id),
                Ids.parse(party),
                new EmailAddress(text(letter.email())),
                language(letter.language()));
        return get(actor, id);
    }

    /** Takes back a seat that nobody has taken. */
    @DeleteMapping("/{id}/parties/{party}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(Actor actor, @PathVariable String id, @PathVariable String party) {
        offers.revoke(actor, AllianceId.of(id), Ids.parse(party));
    }

    private static String language(@Nullable String language) {
        return "en".equals(language) ? "en" : "ko";
    }

    @GetMapping("/{id}/gate")
    Gate gate(Actor actor, @PathVariable String id) {
        var alliance = alliances.get(actor, AllianceId.of(id));
        var items = gates.at(actor, alliance, alliance.stage()).items();
        return new Gate(
                alliance.stage(),
                items.stream()
                        .map(one ->
                                new Item(
                                        one.key(),
                                        Words.t(one.key(), one.arguments().toArray()),
                                        one.done()))
                        .toList());
    }

    @PostMapping("/{id}/stage")
    Proposed leave(Actor actor, @PathVariable String id, @RequestBody Leave leave) {
        return new Proposed(
                stages.propose(actor, AllianceId.of(id), leave.from(), text(leave.reason()))
                        .value());
    }
}
