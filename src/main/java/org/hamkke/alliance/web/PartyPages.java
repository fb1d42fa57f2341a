package org.hamkke.alliance.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Alliances;
import org.hamkke.alliance.MailDomain;
import org.hamkke.alliance.Offers;
import org.hamkke.alliance.Parties;
import org.hamkke.alliance.Party;
import org.hamkke.assent.Assents;
import org.hamkke.assent.KeyPanel;
import org.hamkke.assent.KeyPanels;
import org.hamkke.identity.Invitation;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.shell.Formats;
import org.hamkke.shell.Side;
import org.hamkke.shell.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class PartyPages {
    private final Alliances alliances;
    private final Offers offers;
    private final People people;
    private final Assents assents;
    private final KeyPanels panels;
    private final Clock clock;

    PartyPages(
            Alliances alliances,
            Offers offers,
            People people,
            Assents assents,
            KeyPanels panels,
            Clock clock) {
        this.alliances = alliances;
        this.offers = offers;
        this.people = people;
        this.assents = assents;
        this.panels = panels;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<PartyLine> of(Actor actor, AllianceId id) {
        var alliance = alliances.get(actor, id);
        var faces = people.answeringFor(alliance.seats());
        var sent = actor.lens().isEmpty() ? sent(actor, id) : Map.<UUID, Invitation>of();
        var parties = alliance.parties();
        return IntStream.range(0, parties.size())
                .mapToObj(place -> line(parties.get(place), Side.at(place), faces, sent))
                .toList();
    }

    /** Companies that wait for keys, the newest first. */
    @Transactional(readOnly = true)
    List<KeyPanel> asked(Actor actor, AllianceId id) {
        var about =
                assents.openIn(actor, id.circle()).stream()
                        .filter(keys -> keys.subject().kind().equals(Parties.KIND))
                        .toList();
        return panels.of(actor, about);
    }

    private Map<UUID, Invitation> sent(Actor actor, AllianceId id) {
        return offers.sent(actor, id).stream()
                .collect(Collectors.toMap(Invitation::id, Function.identity()));
    }

    private PartyLine line(
            Party party,
            Side side,
            Map<OrganisationId, List<PartyLine.Face>> faces,
            Map<UUID, Invitation> sent) {
        var invitation = party.seated() ? null : party.invitation().map(sent::get).orElse(null);
        var here = party.seat().map(seat -> faces.getOrDefault(seat, List.of())).orElse(List.of());
        var offer = invitation == null ? null : new PartyLine.Offer(invitation.email());
        return new PartyLine(
                party.id(),
                party.name(),
                side,
                party.seated(),
                note(party, invitation),
                here,
                offer,
                party.awaitsItsLetter());
    }

    private String note(Party party, @Nullable Invitation invitation) {
        if (party.seatedAt().isPresent())
            return Words.t(
                    "alliance.party.since", Formats.date(Formats.day(party.seatedAt().get())));
        if (party.awaitsItsLetter())
            return Words.t(
                    "alliance.party.agreed", party.domain().map(MailDomain::value).orElse(""));
        if (invitation == null) return Words.t("alliance.party.waiting");
        if (invitation.stateAt(clock.instant()) == Invitation.State.EXPIRED)
            return Words.t("alliance.party.expired", invitation.email());
        return Words.t(
                "alliance.party.until",
                invitation.email(),
                Formats.date(Formats.day(invitation.expiresAt())));
    }
}
