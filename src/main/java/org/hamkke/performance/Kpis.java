package org.hamkke.performance;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import org.hamkke.alliance.AllianceId;
import org.hamkke.alliance.Alliances;
import org.hamkke.assent.Assented;
import org.hamkke.assent.Assents;
import org.hamkke.assent.ProposalId;
import org.hamkke.assent.Proposed;
import org.hamkke.assent.Subject;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Circle;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.ledger.Fact;
import org.hamkke.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** KPIs of alliances: written by anyone who works on them, in effect by both keys. */
@Component
public class Kpis {
    /** Words of it stand under {@code performance.assent.kpi}. */
    public static final String KIND = "performance.kpi";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final KpiRows rows;
    private final Guard guard;
    private final Alliances alliances;
    private final Assents assents;
    private final Ledger ledger;

    Kpis(
            JdbcClient jdbc,
            Clock clock,
            KpiRows rows,
            Guard guard,
            Alliances alliances,
            Assents assents,
            Ledger ledger) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.rows = rows;
        this.guard = guard;
        this.alliances = alliances;
        this.assents = assents;
        this.ledger = ledger;
    }

    @Transactional
    public KpiId write(Actor actor, AllianceId alliance, KpiDefinition definition) {
        var circle = alliances.get(actor, alliance).id().circle();
        KernelRule.requireWriter(actor);
        var id = KpiId.next();
        jdbc.sql("insert into performance.kpis (id, circle_id) values (?, ?)")
                .params(id.value(), circle.id())
                .update();
        define(actor, circle, id, 1, definition);
        return id;
    }

    /** The definition in effect stands until both keys have turned for the new one. */
    @Transactional
    public void change(Actor actor, KpiId id, int basedOn, KpiDefinition definition) {
        var circle = circleOf(newest(actor, id));
        KernelRule.requireWriter(actor);
        StaleVersion.unless(
                jdbc.sql(
                                        "update performance.kpis set version = version + 1 where id = ? and version = ?")
                                .params(id.value(), basedOn)
                                .update()
                        == 1);
        assents.supersede(circle, KIND, id.value());
        define(actor, circle, id, basedOn + 1, definition);
    }

    private void define(Actor actor, Circle circle, KpiId id, int version, KpiDefinition d) {
        jdbc.sql(
                        """
                        insert into performance.definitions (kpi_id, version, circle_id, name, definition, unit, direction, baseline, target,
                               starts_on, due_on, rhythm, weight, synergy_id, synergy_name, written_by, written_for, written_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        id.value(),
                        version,
                        circle.id(),
                        d.name(),
                        d.definition(),
                        d.unit(),
                        d.direction().name())
                .params(
                        d.goal().baseline(),
                        d.goal().target(),
                        d.goal().from(),
                        d.goal().by(),
                        d.rhythm().name(),
                        d.weight())
                .param(d.synergy().map(LinkedSynergy::id).orElse(null))
                .param(d.synergy().map(LinkedSynergy::name).orElse(null))
                .params(
                        actor.person().value(),
                        actor.organisation().value(),
                        KpiRows.at(clock.instant()))
                .update();
        var content = new HashMap<>(d.content());
        content.put("version", version);
        ledger.enter(actor, circle, Fact.of("performance.kpi-written", id.value(), content));
    }

    /**
     * Puts the newest definition to the keys of every party.
     *
     * @param version of the definition that was read
     */
    @Transactional
    public ProposalId propose(Actor actor, KpiId id, int version) {
        ledger.awaitTurn(circleOf(newest(actor, id)));
        var kpi = newest(actor, id);
        StaleVersion.unless(kpi.version() == version);
        PerformanceRule.KPI_IS_NOT_YET_AGREED.require(!kpi.inEffect());
        var governing = get(actor, id);
        PerformanceRule.SOMETHING_IS_NEW.require(
                !governing.inEffect() || !governing.definition().equals(kpi.definition()));
        var parties = alliances.get(actor, new AllianceId(kpi.alliance())).signatories();
        var subject = new Subject(KIND, id.value(), kpi.version());
        return assents.propose(
                actor,
                new Proposed(
                        circleOf(kpi),
                        subject,
                        kpi.definition().label(),
                        kpi.definition().content(),
                        parties));
    }

    @Transactional
    public KpiId writeAndPropose(Actor actor, AllianceId alliance, KpiDefinition definition) {
        var id = write(actor, alliance, definition);
        propose(actor, id, 1);
        return id;
    }

    @Transactional
    public void changeAndPropose(Actor actor, KpiId id, int basedOn, KpiDefinition definition) {
        change(actor, id, basedOn, definition);
        propose(actor, id, basedOn + 1);
    }

    @EventListener
    void on(Assented assented) {
        var subject = assented.subject();
        if (!subject.kind().equals(KIND)) return;
        jdbc.sql(
                        "update performance.definitions set in_effect_at = ? where circle_id = ? and kpi_id = ? and version = ?")
                .params(
                        KpiRows.at(clock.instant()),
                        assented.circle().id(),
                        subject.id(),
                        subject.version())
                .update();
    }

    @Transactional(readOnly = true)
    public List<KpiSummary> of(Actor actor, AllianceId alliance) {
        return rows.all(alliances.get(actor, alliance).id().value());
    }

    /** With the definition that governs it. */
    @Transactional(readOnly = true)
    public KpiSummary get(Actor actor, KpiId id) {
        return visible(actor, rows.governing(id).orElse(null));
    }

    /** With the newest definition, in effect or not. */
    @Transactional(readOnly = true)
    public KpiSummary newest(Actor actor, KpiId id) {
        return visible(actor, rows.newest(id).orElse(null));
    }

    private KpiSummary visible(Actor actor, @Nullable KpiSummary found) {
        return guard.visible(actor, found == null ? actor.ours() : circleOf(found), found);
    }

    static Circle circleOf(KpiSummary kpi) {
        return Circle.shared(kpi.alliance());
    }
}
