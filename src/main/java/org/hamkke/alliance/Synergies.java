package org.hamkke.alliance;

import java.util.Arrays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.ledger.Fact;
import org.hamkke.ledger.Ledger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The numbers an alliance is expected to bring. Either side states its own; goals and KPIs are held against them. */
@Component
public class Synergies {
    private final JdbcClient jdbc;
    private final Guard guard;
    private final Ledger ledger;

    Synergies(JdbcClient jdbc, Guard guard, Ledger ledger) {
        this.jdbc = jdbc;
        this.guard = guard;
        this.ledger = ledger;
    }

    @Transactional
    public SynergyId add(Actor actor, AllianceId alliance, Expectation expectation) {
        KernelRule.requireWriter(actor);
        guard.requireInside(actor, alliance.circle());
        var id = SynergyId.next();
        jdbc.sql(
                        "insert into alliance.synergies (id, circle_id, stated_by, %s) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                .formatted(ExpectationRows.COLUMNS))
                .params(id.value(), alliance.value(), actor.organisation().value())
                .params(Arrays.asList(ExpectationRows.values(expectation)))
                .update();
        enter(actor, alliance, "alliance.synergy-stated", id, expectation.content());
        return id;
    }

    /** Only the side that stated it. */
    @Transactional
    public void change(
            Actor actor, AllianceId alliance, SynergyId id, Expectation expectation, int version) {
        requireOwn(actor, alliance, id);
        int changed =
                jdbc.sql(
                                """
                                update alliance.synergies
                                   set name = ?, unit = ?, baseline = ?, target = ?, due = ?, yearly_value = ?, basis = ?, version = version + 1
                                 where circle_id = ? and id = ? and version = ? and dropped_at is null
                                """)
                        .params(Arrays.asList(ExpectationRows.values(expectation)))
                        .params(alliance.value(), id.value(), version)
                        .update();
        StaleVersion.unless(changed == 1);
        enter(actor, alliance, "alliance.synergy-changed", id, expectation.content());
    }

    /** It is expected no longer; goals that were held against it keep what they say. */
    @Transactional
    public void drop(Actor actor, AllianceId alliance, SynergyId id) {
        var name = requireOwn(actor, alliance, id).expectation().name();
        jdbc.sql(
                        "update alliance.synergies set dropped_at = now(), version = version + 1 where circle_id = ? and id = ?")
                .params(alliance.value(), id.value())
                .update();
        enter(actor, alliance, "alliance.synergy-dropped", id, Map.of("name", name));
    }

    @Transactional(readOnly = true)
    public List<Synergy> of(Actor actor, AllianceId alliance) {
        guard.requireInside(actor, alliance.circle());
        return jdbc.sql(
                        """
                        select id, stated_by, version, name, unit, baseline, target, due, yearly_value, basis
                          from alliance.synergies where circle_id = ? and dropped_at is null order by stated_at, id
                        """)
                .param(alliance.value())
                .query(Synergies::synergy)
                .list();
    }

    @Transactional(readOnly = true)
    public Synergy get(Actor actor, AllianceId alliance, SynergyId id) {
        var found = of(actor, alliance).stream().filter(one -> one.id().equals(id)).findFirst();
        return guard.visible(actor, alliance.circle(), found.orElse(null));
    }

    private Synergy requireOwn(Actor actor, AllianceId alliance, SynergyId id) {
        KernelRule.requireWriter(actor);
        var synergy = get(actor, alliance, id);
        AllianceRule.SYNERGY_IS_OURS.require(synergy.statedBy().equals(actor.organisation()));
        return synergy;
    }

    private void enter(
            Actor actor,
            AllianceId alliance,
            String kind,
            SynergyId id,
            Map<String, Object> content) {
        ledger.enter(actor, alliance.circle(), Fact.of(kind, id.value(), new HashMap<>(content)));
    }

    private static Synergy synergy(ResultSet row, int number) throws SQLException {
        return new Synergy(
                new SynergyId(row.getObject("id", UUID.class)),
                ExpectationRows.read(row),
                new OrganisationId(row.getObject("stated_by", UUID.class)),
                row.getInt("version"));
    }
}
