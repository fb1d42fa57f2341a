package org.hamkke.alliance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hamkke.assent.Keys;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.KernelRule;
import org.hamkke.ledger.Fact;
import org.hamkke.ledger.Ledger;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each side writes and confirms its own statement; once all stand confirmed they go to the keys as one. */
@Component
public class WinWin {
    private static final int LONGEST = 500;

    private final Alliances alliances;
    private final StatementRows rows;
    private final StatementKeys keys;
    private final Ledger ledger;

    WinWin(Alliances alliances, StatementRows rows, StatementKeys keys, Ledger ledger) {
        this.alliances = alliances;
        this.rows = rows;
        this.keys = keys;
        this.ledger = ledger;
    }

    /** @param version of the statement this was written over; 0 for the first one */
    @Transactional
    public void write(Actor actor, AllianceId id, String benefit, String evidence, int version) {
        KernelRule.requireWriter(actor);
        alliances.get(actor, id);
        new Checks()
                .that(
                        !benefit.isBlank() && benefit.strip().length() <= LONGEST,
                        AllianceRule.STATEMENT_NAMES_THE_BENEFIT,
                        LONGEST)
                .that(
                        evidence.strip().length() <= LONGEST,
                        AllianceRule.EVIDENCE_IS_SHORT_ENOUGH,
                        LONGEST)
                .done();
        keys.takeBack(id);
        rows.write(actor, id, benefit.strip(), evidence.strip(), version);
        enter(
                actor,
                id,
                "alliance.statement-written",
                Map.of("benefit", benefit.strip(), "evidence", evidence.strip()));
    }

    /** The own side stands by its words; the last side to do so puts them all to the keys. */
    @Transactional
    public void confirm(Actor actor, AllianceId id, int version) {
        KernelRule.requireManager(actor);
        var here = alliances.get(actor, id);
        ledger.awaitTurn(id.circle());
        AllianceRule.STATEMENT_IS_WRITTEN.require(own(actor, id).isPresent());
        rows.confirm(actor, id, version);
        enter(actor, id, "alliance.statement-confirmed", Map.of("version", version));
        var statements = rows.of(id);
        if (everySideConfirmed(here, statements)) keys.put(actor, here, statements);
    }

    /** Once more, after a refusal or a withdrawal. */
    @Transactional
    public void propose(Actor actor, AllianceId id) {
        KernelRule.requireManager(actor);
        var here = alliances.get(actor, id);
        ledger.awaitTurn(id.circle());
        var statements = rows.of(id);
        AllianceRule.EVERY_SIDE_HAS_CONFIRMED.require(everySideConfirmed(here, statements));
        keys.put(actor, here, statements);
    }

    /** Every written statement, in the order the sides took their seats. */
    @Transactional(readOnly = true)
    public List<Statement> of(Actor actor, AllianceId id) {
        alliances.get(actor, id);
        return rows.of(id);
    }

    /** Every party has a seat, and of each a statement is in effect. */
    @Transactional(readOnly = true)
    public boolean isInEffect(Actor actor, AllianceId id) {
        var here = alliances.get(actor, id);
        var agreed =
                rows.of(id).stream()
                        .filter(one -> one.agreed().isPresent())
                        .map(Statement::side)
                        .collect(Collectors.toSet());
        return here.everyoneIsSeated() && agreed.equals(new HashSet<>(here.seats()));
    }

    @Transactional(readOnly = true)
    public Optional<Keys> keys(Actor actor, AllianceId id) {
        return keys.latest(actor, id);
    }

    private Optional<Statement> own(Actor actor, AllianceId id) {
        return rows.of(id).stream()
                .filter(one -> one.side().equals(actor.organisation()))
                .findFirst();
    }

    private static boolean everySideConfirmed(
            AllianceSummary alliance, List<Statement> statements) {
        var confirmed =
                statements.stream()
                        .filter(Statement::confirmed)
                        .map(Statement::side)
                        .collect(Collectors.toSet());
        return alliance.everyoneIsSeated() && confirmed.equals(new HashSet<>(alliance.seats()));
    }

    private void enter(Actor actor, AllianceId id, String kind, Map<String, Object> content) {
        ledger.enter(actor, id.circle(), Fact.of(kind, id.value(), new HashMap<>(content)));
    }
}
