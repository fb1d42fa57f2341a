package org.hamkke.alliance;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamkke.identity.Circles;
import org.hamkke.identity.EmailAddress;
import org.hamkke.identity.Invitations;
import org.hamkke.identity.PartnerSeated;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.Ids;
import org.hamkke.kernel.KernelRule;
import org.hamkke.ledger.Fact;
import org.hamkke.ledger.Ledger;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Alliances and who is party to them. */
@Component
public class Alliances {
    private final JdbcClient jdbc;
    private final AllianceRows rows;
    private final Circles circles;
    private final Guard guard;
    private final Seats seats;
    private final Invitations invitations;
    private final Ledger ledger;

    Alliances(
            JdbcClient jdbc,
            AllianceRows rows,
            Circles circles,
            Guard guard,
            Seats seats,
            Invitations invitations,
            Ledger ledger) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.circles = circles;
        this.guard = guard;
        this.seats = seats;
        this.invitations = invitations;
        this.ledger = ledger;
    }

    /** Opens the shared circle with the founder's company as its first party. */
    @Transactional
    public AllianceId found(Actor actor, String name, String purpose) {
        KernelRule.requireManager(actor);
        new Checks()
                .that(!name.isBlank() && name.length() <= 120, AllianceRule.ALLIANCE_HAS_A_NAME)
                .that(purpose.length() <= 4000, AllianceRule.PURPOSE_IS_SHORT_ENOUGH, 4000)
                .done();
        var id = AllianceId.next();
        circles.open(actor, id.circle());
        jdbc.sql(
                        "insert into alliance.alliances (circle_id, name, purpose, founded_by) values (?, ?, ?, ?)")
                .params(id.value(), name.strip(), purpose.strip(), actor.organisation().value())
                .update();
        var own = seats.organisation(actor.organisation()).name();
        jdbc.sql(
                        "insert into alliance.parties (id, circle_id, name, organisation_id, seated_at) values (?, ?, ?, ?, now())")
                .params(Ids.next(), id.value(), own, actor.organisation().value())
                .update();
        ledger.enter(
                actor,
                id.circle(),
                Fact.of(
                        "alliance.founded",
                        id.value(),
                        Map.of("name", name.strip(), "purpose", purpose.strip())));
        return id;
    }

    /** Offers a company a seat by letter, while there is nobody else to ask; from then on it is named as a party. */
    @Transactional
    public void invite(
            Actor actor, AllianceId id, String company, EmailAddress email, String language) {
        var alliance = get(actor, id);
        KernelRule.requireManager(actor);
        AllianceRule.FURTHER_COMPANY_IS_AGREED_FIRST.require(alliance.seats().size() == 1);
        AllianceRule.COMPANY_HAS_A_NAME.require(!company.isBlank() && company.length() <= 200);
        var invitation =
                invitations.invitePartner(
                        actor, id.circle(), alliance.name(), email, company, language);
        jdbc.sql(
                        "insert into alliance.parties (id, circle_id, name, invitation_id) values (?, ?, ?, ?)")
                .params(Ids.next(), id.value(), company.strip(), invitation)
                .update();
        ledger.enter(
                actor,
                id.circle(),
                Fact.of("alliance.party-invited", id.value(), Map.of("company", company.strip())));
    }

    @EventListener
    void on(PartnerSeated seated) {
        jdbc.sql(
                        "update alliance.parties set organisation_id = ?, name = ?, seated_at = now() where circle_id = ? and invitation_id = ?")
                .params(
                        seated.organisation().value(),
                        seated.name(),
                        seated.circle().id(),
                        seated.invitation())
                .update();
        ledger.enter(
                CurrentActor.get(),
                seated.circle(),
                Fact.of(
                        "alliance.party-seated",
                        seated.circle().id(),
                        Map.of("company", seated.name())));
    }

    @Transactional(readOnly = true)
    public AllianceSummary get(Actor actor, AllianceId id) {
        return guard.visible(actor, id.circle(), rows.find(actor, id).orElse(null));
    }

    /** Every alliance of the actor's company, the latest first. */
    @Transactional(readOnly = true)
    public List<AllianceSummary> of(Actor actor) {
        return rows.all(actor);
    }

    @Transactional(readOnly = true)
    public AllianceSummary ofCircle(Actor actor, UUID circle) {
        return get(actor, new AllianceId(circle));
    }
}
