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

/** Seats offered and not yet taken: the side that invited may take an offer back or send it again. */
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

    @Transactional
    public void revoke(Actor actor, AllianceId alliance, UUID party) {
        KernelRule.requireManager(actor);
        var offer = offer(actor, alliance, party);
        invitations.revoke(actor, offer.id());
        int freed =
                jdbc.sql(
                                "delete from alliance.parties where circle_id = ? and id = ? and organisation_id is null")
                        .params(alliance.value(), party)
                        .update();
        AllianceRule.INVITATION_IS_OURS.require(freed == 1);
        enter(actor, alliance, "alliance.party-uninvited", offer.name());
    }

    /** A new letter with a new link, also to another address; the old link opens nothing from now on. */
    @Transactional
    public void resend(
            Actor actor, AllianceId alliance, UUID party, EmailAddress email, String language) {
        KernelRule.requireManager(actor);
        var offer = offer(actor, alliance, party);
        invitations.revoke(actor, offer.id());
        var again =
                invitations.invitePartner(
                        actor,
                        alliance.circle(),
                        alliances.get(actor, alliance).name(),
                        email,
                        offer.name(),
                        language);
        int moved =
                jdbc.sql(
                                "update alliance.parties set invitation_id = ? where circle_id = ? and id = ? and organisation_id is null")
                        .params(again, alliance.value(), party)
                        .update();
        AllianceRule.INVITATION_IS_OURS.require(moved == 1);
        enter(actor, alliance, "alliance.party-reinvited", offer.name());
    }

    private Invitation offer(Actor actor, AllianceId alliance, UUID party) {
        var invitation =
                alliances.get(actor, alliance).parties().stream()
                        .filter(one -> one.id().equals(party) && !one.seated())
                        .flatMap(one -> one.invitation().stream())
                        .findFirst();
        return sent(actor, alliance).stream()
                .filter(one -> invitation.filter(one.id()::equals).isPresent())
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
