package org.hamkke.agreement;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Alliances;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.Ids;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.NotFound;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.kernel.Period;
import org.hamkke.ledger.Fact;
import org.hamkke.ledger.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Promises that stand in the draft. They bind nobody until both keys have turned for a version that holds them. */
@Component
public class Pledges {
    private static final int LONGEST = 200;
    private static final int MOST_DAYS = 36_500;

    private final JdbcClient jdbc;
    private final DraftRows rows;
    private final ClauseRows clauses;
    private final Alliances alliances;
    private final Seats seats;
    private final Ledger ledger;

    Pledges(
            JdbcClient jdbc,
            DraftRows rows,
            ClauseRows clauses,
            Alliances alliances,
            Seats seats,
            Ledger ledger) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clauses = clauses;
        this.alliances = alliances;
        this.seats = seats;
        this.ledger = ledger;
    }

    /**
     * @param clause the article it stands in
     * @param person of the owner's side
     * @param dueOn the day, or
     * @param dueDays how many days after the agreement takes effect; one of the two
     */
    public record NewPledge(
            Optional<UUID> clause,
            String what,
            Optional<UUID> owner,
            Optional<UUID> person,
            Optional<LocalDate> dueOn,
            Optional<Integer> dueDays) {}

    @Transactional
    public UUID add(Actor actor, AllianceId id, NewPledge pledge) {
        KernelRule.requireWriter(actor);
        var alliance = alliances.get(actor, id);
        rows.lock(id);
        var owner = pledge.owner().map(OrganisationId::new);
        check(id, pledge, owner.filter(alliance.seats()::contains).isPresent());
        var added = Ids.next();
        jdbc.sql(
                        "insert into agreement.pledges (id, circle_id, clause_id, what, organisation_id, person_id, due_on, due_days, added_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(added, id.value())
                .param(pledge.clause().orElse(null))
                .params(pledge.what().strip(), owner.orElseThrow().value())
                .param(pledge.person().orElse(null))
                .param(pledge.dueOn().orElse(null))
                .param(pledge.dueDays().orElse(null))
                .param(actor.person().value())
                .update();
        enter(actor, id, "agreement.pledge-added", added, pledge.what().strip());
        return added;
    }

    private void check(AllianceId id, NewPledge pledge, boolean ownerIsParty) {
        boolean clauseStands =
                pledge.clause().isEmpty()
                        || clauses.of(id).stream()
                                .anyMatch(clause -> clause.id().equals(pledge.clause().get()));
        boolean days =
                pledge.dueDays().isEmpty()
                        || (pledge.dueDays().get() >= 0 && pledge.dueDays().get() <= MOST_DAYS);
        new Checks()
                .that(clauseStands, AgreementRule.CLAUSE_STANDS_IN_THE_DRAFT)
                .that(
                        !pledge.what().isBlank() && pledge.what().strip().length() <= LONGEST,
                        AgreementRule.PLEDGE_SAYS_WHAT,
                        LONGEST)
                .that(ownerIsParty && isOfTheirs(pledge), AgreementRule.PLEDGE_HAS_AN_OWNER)
                .that(
                        pledge.dueOn().stream().allMatch(Period.ERA::covers)
                                && days
                                && pledge.dueOn().isPresent() != pledge.dueDays().isPresent(),
                        AgreementRule.PLEDGE_HAS_A_DAY)
                .done();
    }

    private boolean isOfTheirs(NewPledge pledge) {
        if (pledge.person().isEmpty() || pledge.owner().isEmpty()) return true;
        return seats.peopleOf(new OrganisationId(pledge.owner().get())).stream()
                .anyMatch(person -> person.id().value().equals(pledge.person().get()));
    }

    @Transactional
    public void remove(Actor actor, AllianceId id, UUID pledge) {
        mark(
                actor,
                id,
                pledge,
                "agreement.pledge-removed",
                "update agreement.pledges set removed_at = now(), removed_by = identity.actor() where circle_id = ? and id = ? and removed_at is null");
    }

    @Transactional
    public void restore(Actor actor, AllianceId id, UUID pledge) {
        mark(
                actor,
                id,
                pledge,
                "agreement.pledge-restored",
                "update agreement.pledges set removed_at = null, removed_by = null where circle_id = ? and id = ? and removed_at is not null");
    }

    private void mark(Actor actor, AllianceId id, UUID pledge, String kind, String statement) {
        KernelRule.requireWriter(actor);
        alliances.get(actor, id);
        if (jdbc.sql(statement).params(id.value(), pledge).update() != 1) throw new NotFound();
        var what =
                jdbc.sql("select what from agreement.pledges where circle_id = ? and id = ?")
                        .params(id.value(), pledge)
                        .query(String.class)
                        .single();
        enter(actor, id, kind, pledge, what);
    }

    private void enter(Actor actor, AllianceId id, String kind, UUID pledge, String what) {
        ledger.enter(actor, id.circle(), Fact.of(kind, pledge, Map.of("title", what)));
    }
}
