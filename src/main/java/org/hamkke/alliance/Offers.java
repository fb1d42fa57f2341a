package org.hamkke.alliance;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamkke.identity.EmailAddress;
import org.hamkke.identity.Invitation;
import org.hamkke.identity.Invitations;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.KernelRule;
import org.hamkke.ledger.Fact;
import org.hamkke.ledger.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Seats offered and not yet taken: any side may take an offer back, the one that wrote may write again. */
@Component
public class Offers {
    private final JdbcClient jdbc;
    private final Alliances alliances;
    private final Invitations invitations;
    private final Ledger ledger;

    Offers(JdbcClient jdbc, Alliances alliances, Invitations invitations, Ledger ledger) {
        this.jdbc = jdbc;
        this.alliances = alliances;
        this.invitations = invitations;
        this.ledger = ledger;
    }

    /** What the actor's own company has sent for this alliance, the latest first. */
    @Transactional(readOnly = true)
    public List<Invitation> sent(Actor actor, AllianceId alliance) {
        alliances.get(actor, alliance);
        return invitations.into(actor, alliance.circle());
    }

    /** An open offer keeps all sides waiting, so each may take it back. */
    @Transactional
    public void revoke(Actor actor, AllianceId alliance, UUID id) {
        KernelRule.requireManager(actor);
        var party = waiting(actor, alliance, id);
        party.invitation().ifPresent(offer -> invitations.takeBack(actor, offer));
        int freed =
                jdbc.sql(
                                "delete from alliance.parties where circle_id = ? and id = ? and organisation_id is null")
                        .params(alliance.value(), id)
                        .update();
        AllianceRule.SEAT_IS_OPEN.require(freed == 1);
        enter(actor, alliance, "alliance.party-uninvited", party.name());
    }

    /** The first letter to a company on which all have agreed. */
    @Transactional
    public void send(
            Actor actor, AllianceId alliance, UUID id, EmailAddress email, String language) {
        KernelRule.requireManager(actor);
        var party = waiting(actor, alliance, id);
        AllianceRule.SEAT_IS_OPEN.require(party.awaitsItsLetter());
        write(actor, alliance, party, party.domain().orElseThrow(), email, language);
        enter(actor, alliance, "alliance.party-invited", party.name());
    }

    /** A new letter with a new link, also to another address there; the old link opens nothing from now on. */
    @Transactional
    public void resend(
            Actor actor, AllianceId alliance, UUID id, EmailAddress email, String language) {
        KernelRule.requireManager(actor);
        var party = waiting(actor, alliance, id);
        var offer = ours(actor, alliance, party);
        invitations.revoke(actor, offer.id());
        var domain = MailDomain.of(new EmailAddress(offer.email()));
        write(actor, alliance, party, domain, email, language);
        enter(actor, alliance, "alliance.party-reinvited", party.name());
    }

    /** Another company would be another decision, so its letters stay at one domain. */
    private void write(
            Actor actor,
            AllianceId alliance,
            Party party,
            MailDomain domain,
            EmailAddress email,
            String language) {
        AllianceRule.ADDRESS_IS_OF_THE_COMPANY.require(MailDomain.of(email).equals(domain), domain);
        var letter =
                invitations.invitePartner(
                        actor,
                        alliance.circle(),
                        alliances.get(actor, alliance).name(),
                        email,
                        party.name(),
                        language);
        int written =
                jdbc.sql(
                                """
                                update alliance.parties set invitation_id = ?
                                 where circle_id = ? and id = ? and organisation_id is null and invitation_id is not distinct from ?
                                """)
                        .params(letter, alliance.value(), party.id())
                        .param(party.invitation().orElse(null))
                        .update();
        AllianceRule.SEAT_IS_OPEN.require(written == 1);
    }

    private Party waiting(Actor actor, AllianceId alliance, UUID id) {
        return alliances.get(actor, alliance).parties().stream()
                .filter(one -> one.id().equals(id) && !one.seated())
                .findFirst()
                .orElseThrow(AllianceRule.SEAT_IS_OPEN::refusal);
    }

    private Invitation ours(Actor actor, AllianceId alliance, Party party) {
        return sent(actor, alliance).stream()
                .filter(one -> party.invitation().filter(one.id()::equals).isPresent())
                .findFirst()
                .orElseThrow(AllianceRule.INVITATION_IS_OURS::refusal);
    }

    private void enter(Actor actor, AllianceId alliance, String kind, String company) {
        ledger.enter(
                actor,
                alliance.circle(),
                Fact.of(kind, alliance.value(), Map.of("company", company)));
    }
}
