package org.hamkke.alliance;

import java.util.Arrays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.kernel.StaleVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Editions of goals, read and written. */
@Component
class GoalRows {
    private static final String SELECT =
            """
            select id, edition, kind, horizon, title, measure, unit, baseline, target, due, synergy_id, reason, state, drafted_for,
                   effective_at, version
              from alliance.goals where circle_id = ?
            """;

    private final JdbcClient jdbc;

    GoalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Versions go on counting from edition to edition, so that none is taken for another. */
    void insert(
            Actor actor, AllianceId alliance, GoalId id, int edition, int version, GoalPlan plan) {
        int inserted =
                jdbc.sql(
                                """
                                insert into alliance.goals (kind, horizon, title, measure, unit, reason, baseline, target, due, synergy_id, id, edition,
                                                            version, circle_id, state, drafted_for, drafted_by)
                                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'DRAFT', ?, ?) on conflict do nothing
                                """)
                        .params(Arrays.asList(values(plan)))
                        .params(
                                id.value(),
                                edition,
                                version,
                                alliance.value(),
                                actor.organisation().value(),
                                actor.person().value())
                        .update();
        StaleVersion.unless(inserted == 1);
    }

    void rewrite(Actor actor, AllianceId alliance, Goal draft, GoalPlan plan, int version) {
        int changed =
                jdbc.sql(
                                """
                                update alliance.goals
                                   set kind = ?, horizon = ?, title = ?, measure = ?, unit = ?, reason = ?, baseline = ?, target = ?, due = ?,
                                       synergy_id = ?, drafted_by = ?, changed_at = now(), version = version + 1
                                 where circle_id = ? and id = ? and edition = ? and state = 'DRAFT' and version = ?
                                """)
                        .params(Arrays.asList(values(plan)))
                        .params(
                                actor.person().value(),
                                alliance.value(),
                                draft.id().value(),
                                draft.edition(),
                                version)
                        .update();
        StaleVersion.unless(changed == 1);
    }

    void move(AllianceId alliance, GoalId id, Goal.State from, Goal.State to) {
        var moment = to == Goal.State.IN_EFFECT ? "effective_at" : "ended_at";
        jdbc.sql(
                        "update alliance.goals set state = ?, %s = now() where circle_id = ? and id = ? and state = ?"
                                .formatted(moment))
                .params(to.name(), alliance.value(), id.value(), from.name())
                .update();
    }

    List<Goal> of(AllianceId alliance) {
        return jdbc.sql(
                        SELECT
                                + " and state in ('DRAFT', 'IN_EFFECT', 'RETIRED') order by horizon desc, id, edition")
                .param(alliance.value())
                .query(GoalRows::goal)
                .list();
    }

    List<Goal> editions(AllianceId alliance, GoalId id) {
        return jdbc.sql(SELECT + " and id = ? order by edition desc")
                .params(alliance.value(), id.value())
                .query(GoalRows::goal)
                .list();
    }

    private static @Nullable Object[] values(GoalPlan plan) {
        return new @Nullable Object[] {
            plan.kind().name(),
            plan.horizon().name(),
            plan.title(),
            plan.measure(),
            plan.unit(),
            plan.reason(),
            plan.baseline().orElse(null),
            plan.target().orElse(null),
            plan.due().orElse(null),
            plan.synergy().map(SynergyId::value).orElse(null)
        };
    }

    private static Goal goal(ResultSet row, int number) throws SQLException {
        return new Goal(
                new GoalId(row.getObject("id", UUID.class)),
                row.getInt("edition"),
                plan(row),
                Goal.State.valueOf(row.getString("state")),
                new OrganisationId(row.getObject("drafted_for", UUID.class)),
                Optional.ofNullable(row.getObject("effective_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                row.getInt("version"));
    }

    private static GoalPlan plan(ResultSet row) throws SQLException {
        return new GoalPlan(
                GoalKind.valueOf(row.getString("kind")),
                Horizon.valueOf(row.getString("horizon")),
                row.getString("title"),
                row.getString("measure"),
                row.getString("unit"),
                Optional.ofNullable(row.getBigDecimal("baseline")),
                Optional.ofNullable(row.getBigDecimal("target")),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                Optional.ofNullable(row.getObject("synergy_id", UUID.class)).map(SynergyId::new),
                row.getString("reason"));
    }
}
