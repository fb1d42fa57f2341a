package org.hamkke.demo;

import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Founding;
import org.hamkke.alliance.Foundings;
import org.hamkke.alliance.Invitee;
import org.hamkke.identity.Invitations;
import org.hamkke.identity.Letter;
import org.hamkke.identity.Letters;
import org.springframework.stereotype.Component;

/** Founds an alliance and seats the invited, each by the link in its letter. */
@Component
class Founder {
    private final Foundings foundings;
    private final Invitations invitations;
    private final Letters letters;

    Founder(Foundings foundings, Invitations invitations, Letters letters) {
        this.foundings = foundings;
        this.invitations = invitations;
        this.letters = letters;
    }

    AllianceId found(Theatre theatre, Company host, Founding founding, Company... guests) {
        var alliance = theatre.as(host.director(), actor -> foundings.found(actor, founding));
        for (var guest : guests) seat(theatre, host, guest);
        theatre.remember(founding.name(), alliance);
        return alliance;
    }

    static Invitee invitee(Company company) {
        return new Invitee(company.name(), company.director().at(company.domain()), "ko");
    }

    private void seat(Theatre theatre, Company host, Company guest) {
        var address = guest.director().at(guest.domain());
        var link =
                theatre.as(
                        host.director(),
                        actor ->
                                letters.latestTo(actor, address)
                                        .flatMap(Letter::invitation)
                                        .orElseThrow());
        theatre.run(guest.director(), actor -> invitations.joinAlliance(actor, link));
    }
}
