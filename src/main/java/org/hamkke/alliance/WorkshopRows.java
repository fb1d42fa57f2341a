package org.hamkke.alliance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.kernel.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Editions of the workshop record with the voices of their sides, the newest first. */
@Component
class WorkshopRows {
    private final JdbcClient jdbc;

    WorkshopRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Workshop> of(AllianceId alliance) {
        var found = new LinkedHashMap<Integer, Workshop>();
        jdbc.sql(
                        """
                        select w.edition, w.held_on, w.vision, w.mission, w.shared_values, w.questions, w.state, w.written_for, w.effective_at,
                               w.version, s.organisation_id, s.attendees, s.expectations
                          from alliance.workshops w
                          left join alliance.workshop_sides s on s.circle_id = w.circle_id and s.edition = w.edition
                          left join alliance.parties p on p.circle_id = s.circle_id and p.organisation_id = s.organisation_id
                         where w.circle_id = ? order by w.edition desc, p.seated_at, p.id
                        """)
                .param(alliance.value())
                .query(row -> {
                    found.merge(row.getInt("edition"), workshop(row), WorkshopRows::joined);
                });
        return List.copyOf(found.values());
    }

    private static Workshop joined(Workshop one, Workshop next) {
        var voices = new ArrayList<>(one.plan().voices());
        voices.addAll(next.plan().voices());
        var plan = one.plan();
        return new Workshop(
                one.edition(),
                new WorkshopPlan(
                        plan.heldOn(),
                        plan.vision(),
                        plan.mission(),
                        plan.values(),
                        plan.questions(),
                        voices),
                one.state(),
                one.writtenFor(),
                one.effectiveAt(),
                one.version());
    }

    void insert(Actor actor, AllianceId alliance, int edition, int version, WorkshopPlan plan) {
        int inserted =
                jdbc.sql(
                                """
                                insert into alliance.workshops (circle_id, edition, version, held_on, vision, mission, shared_values, questions, state,
                                                                written_for, written_by)
                                values (?, ?, ?, ?, ?, ?, ?, ?, 'DRAFT', ?, ?) on conflict do nothing
                                """)
                        .params(alliance.value(), edition, version, plan.heldOn(), plan.vision())
                        .params(plan.mission(), plan.values(), plan.questions())
                        .params(actor.organisation().value(), actor.person().value())
                        .update();
        StaleVersion.unless(inserted == 1);
        voices(alliance, edition, plan);
    }

    void rewrite(Actor actor, AllianceId alliance, Workshop draft, WorkshopPlan plan, int version) {
        int changed =
                jdbc.sql(
                                """
                                update alliance.workshops
                                   set held_on = ?, vision = ?, mission = ?, shared_values = ?, questions = ?, written_for = ?, written_by = ?,
                                       changed_at = now(), version = version + 1
                                 where circle_id = ? and edition = ? and state = 'DRAFT' and version = ?
                                """)
                        .params(plan.heldOn(), plan.vision(), plan.mission(), plan.values())
                        .params(plan.questions(), actor.organisation().value())
                        .params(actor.person().value(), alliance.value(), draft.edition(), version)
                        .update();
        StaleVersion.unless(changed == 1);
        voices(alliance, draft.edition(), plan);
    }

    private void voices(AllianceId alliance, int edition, WorkshopPlan plan) {
        for (var one : plan.voices())
            jdbc.sql(
                            """
                            insert into alliance.workshop_sides (circle_id, edition, organisation_id, attendees, expectations) values (?, ?, ?, ?, ?)
                            on conflict (circle_id, edition, organisation_id) do update
                               set attendees = excluded.attendees, expectations = excluded.expectations
                            """)
                    .params(alliance.value(), edition, one.side().value())
                    .params(one.attendees(), one.expectations())
                    .update();
    }

    void move(AllianceId alliance, Workshop.State from, Workshop.State to) {
        jdbc.sql(
                        """
                        update alliance.workshops set state = ?, effective_at = case when ? = 'IN_EFFECT' then now() else effective_at end
                         where circle_id = ? and state = ?
                        """)
                .params(to.name(), to.name(), alliance.value(), from.name())
                .update();
    }

    private static Workshop workshop(ResultSet row) throws SQLException {
        var side = row.getObject("organisation_id", UUID.class);
        var voices =
                side == null
                        ? List.<WorkshopPlan.Voice>of()
                        : List.of(
                                new WorkshopPlan.Voice(
                                        new OrganisationId(side),
                                        row.getString("attendees"),
                                        row.getString("expectations")));
        var plan =
                new WorkshopPlan(
                        row.getObject("held_on", LocalDate.class),
                        row.getString("vision"),
                        row.getString("mission"),
                        row.getString("shared_values"),
                        row.getString("questions"),
                        voices);
        return new Workshop(
                row.getInt("edition"),
                plan,
                Workshop.State.valueOf(row.getString("state")),
                new OrganisationId(row.getObject("written_for", UUID.class)),
                Optional.ofNullable(row.getObject("effective_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getInt("version"));
    }
}
