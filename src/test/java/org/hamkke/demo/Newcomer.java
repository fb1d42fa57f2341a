package org.hamkke.demo;

import java.util.UUID;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Joiner;
import org.hamkke.alliance.MailDomain;
import org.hamkke.alliance.Offers;
import org.hamkke.alliance.Parties;
import org.hamkke.assent.Assents;
import org.hamkke.assent.ProposalId;
import org.hamkke.identity.EmailAddress;
import org.hamkke.identity.Invitations;
import org.hamkke.identity.Letter;
import org.hamkke.identity.Letters;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.springframework.stereotype.Component;

/** One more company for an alliance of two: agreed by both keys, written to, and seated. */
@Component
public class Newcomer {
    private final Parties parties;
    private final Offers offers;
    private final Assents assents;
    private final Invitations invitations;
    private final Letters letters;

    Newcomer(
            Parties parties,
            Offers offers,
            Assents assents,
            Invitations invitations,
            Letters letters) {
        this.parties = parties;
        this.offers = offers;
        this.assents = assents;
        this.invitations = invitations;
        this.letters = letters;
    }

    public ProposalId propose(Seated by, AllianceId id, String company, EmailAddress mail) {
        var manager = by.the(Role.MANAGER);
        var joiner = new Joiner(company, MailDomain.of(mail));
        return CurrentActor.as(manager, () -> parties.propose(manager, id, joiner));
    }

    public void turn(Seated side, ProposalId proposal) {
        var executive = side.the(Role.EXECUTIVE);
        CurrentActor.run(
                executive,
                () ->
                        assents.assent(
                                executive, proposal, assents.keys(executive, proposal).hash()));
    }

    /** @return the company's place in the alliance, to be written to */
    public UUID agree(
            Seated ours, Seated theirs, AllianceId id, String company, EmailAddress mail) {
        var proposal = propose(ours, id, company, mail);
        turn(ours, proposal);
        turn(theirs, proposal);
        var manager = ours.the(Role.MANAGER);
        return CurrentActor.as(manager, () -> assents.keys(manager, proposal)).subject().id();
    }

    public void write(Actor manager, AllianceId id, UUID party, EmailAddress mail) {
        CurrentActor.run(manager, () -> offers.send(manager, id, party, mail, "ko"));
    }

    public void sit(Actor newcomer, Actor inviter, EmailAddress mail) {
        var link =
                CurrentActor.as(inviter, () -> letters.latestTo(inviter, mail))
                        .flatMap(Letter::invitation)
                        .orElseThrow();
        CurrentActor.run(newcomer, () -> invitations.joinAlliance(newcomer, link));
    }

    /** All of it at once. */
    public void join(Founded story, Seated third, EmailAddress mail) {
        var id = story.alliance();
        var manager = story.hanbit().the(Role.MANAGER);
        var party = agree(story.hanbit(), story.seum(), id, third.company().name(), mail);
        write(manager, id, party, mail);
        sit(third.the(Role.MANAGER), manager, mail);
    }
}
