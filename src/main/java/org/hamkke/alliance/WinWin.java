package org.hamkke.alliance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hamkke.assent.Assented;
import org.hamkke.assent.Assents;
import org.hamkke.assent.Keys;
import org.hamkke.assent.Proposed;
import org.hamkke.assent.Subject;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Checks;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.ledger.Fact;
import org.hamkke.ledger.Ledger;
import org.hamkke.shell.Words;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Each side writes and confirms its own statement; once all stand confirmed they go to the keys as one. */
@Component
public class WinWin {
    static final String KIND = "alliance.win-win";
    private static final int LONGEST = 500;

    private final JdbcClient jdbc;
    private final Alliances alliances;
    private final StatementRows rows;
    private final Assents assents;
    private final Ledger ledger;

    WinWin(
            JdbcClient jdbc,
            Alliances alliances,
            StatementRows rows,
            Assents assents,
            Ledger ledger) {
        this.jdbc = jdbc;
        this.alliances = alliances;
        this.rows = rows;
        this.assents = assents;
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
        assents.supersede(
                id.circle(),
                KIND,
                id.value()); // first, in the order in which the last key takes its locks
        int changed =
                jdbc.sql(
                                """
                                insert into alliance.statements as s (circle_id, organisation_id, benefit, evidence, changed_by, version)
                                select ?, ?, ?, ?, ?, 1 where ? = 0 or exists (select from alliance.statements where circle_id = ? and organisation_id = ?)
                                on conflict (circle_id, organisation_id) do update
                                   set benefit = excluded.benefit, evidence = excluded.evidence, changed_by = excluded.changed_by,
                                       changed_at = now(), confirmed_by = null, confirmed_at = null, version = s.version + 1
                                 where s.version = ?
                                """)
                        .params(
                                id.value(),
                                actor.organisation().value(),
                                benefit.strip(),
                                evidence.strip(),
                                actor.person().value())
                        .params(version, id.value(), actor.organisation().value(), version)
                        .update();
        StaleVersion.unless(changed == 1);
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
        var alliance = alliances.get(actor, id);
        rows.lock(id);
        AllianceRule.STATEMENT_IS_WRITTEN.require(own(actor, id).isPresent());
        int changed =
                jdbc.sql(
                                """
                                update alliance.statements set confirmed_by = ?, confirmed_at = now()
                                 where circle_id = ? and organisation_id = ? and version = ?
                                """)
                        .params(
                                actor.person().value(),
                                id.value(),
                                actor.organisation().value(),
                                version)
                        .update();
        StaleVersion.unless(changed == 1);
        enter(actor, id, "alliance.statement-confirmed", Map.of("version", version));
        if (everySideConfirmed(alliance, rows.of(id))) put(actor, alliance);
    }

    /** Once more, after a refusal or a withdrawal. */
    @Transactional
    public void propose(Actor actor, AllianceId id) {
        KernelRule.requireManager(actor);
        var alliance = alliances.get(actor, id);
        rows.lock(id);
        AllianceRule.EVERY_SIDE_HAS_CONFIRMED.require(everySideConfirmed(alliance, rows.of(id)));
        put(actor, alliance);
    }

    private void put(Actor actor, AllianceSummary alliance) {
        var statements = rows.of(alliance.id());
        int version = statements.stream().mapToInt(Statement::version).sum();
        var content =
                Map.<String, Object>of(
                        "statements",
                        statements.stream().map(one -> content(alliance, one)).toList());
        var subject = new Subject(KIND, alliance.id().value(), version);
        assents.propose(
                actor,
                new Proposed(
                        alliance.id().circle(),
                        subject,
                        Words.t("alliance.assent.win-win"),
                        content,
                        alliance.seats()));
    }

    private static Map<String, Object> content(AllianceSummary alliance, Statement one) {
        return Map.of(
                "company",
                alliance.nameOf(one.side()),
                "organisation",
                one.side().value(),
                "benefit",
                one.benefit(),
                "evidence",
                one.evidence());
    }

    @EventListener
    void on(Assented assented) {
        if (!assented.subject().kind().equals(KIND)) return;
        jdbc.sql(
                        "update alliance.statements set agreed_benefit = benefit, agreed_evidence = evidence, agreed_at = now() where circle_id = ?")
                .param(assented.circle().id())
                .update();
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
        var alliance = alliances.get(actor, id);
        var agreed =
                rows.of(id).stream()
                        .filter(one -> one.agreed().isPresent())
                        .map(Statement::side)
                        .collect(Collectors.toSet());
        return alliance.everyoneIsSeated() && agreed.equals(new HashSet<>(alliance.seats()));
    }

    @Transactional(readOnly = true)
    public Optional<Keys> keys(Actor actor, AllianceId id) {
        return assents.latest(actor, id.circle(), KIND, id.value());
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
        return alliance.everyoneIsSeated()
                && confirmed.equals(new HashSet<OrganisationId>(alliance.seats()));
    }

    private void enter(Actor actor, AllianceId id, String kind, Map<String, Object> content) {
        ledger.enter(actor, id.circle(), Fact.of(kind, id.value(), new HashMap<>(content)));
    }
}
