package org.hamkke.alliance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which number of its own blueprint a side wants a joint goal for. The other side sees nothing of it, not even that there is a link. */
@Component
public class GoalLinks {
    private static final int MOST_BLUEPRINTS = 200;

    private final JdbcClient jdbc;
    private final Guard guard;
    private final Goals goals;
    private final Blueprints blueprints;

    GoalLinks(JdbcClient jdbc, Guard guard, Goals goals, Blueprints blueprints) {
        this.jdbc = jdbc;
        this.guard = guard;
        this.goals = goals;
        this.blueprints = blueprints;
    }

    /** @param number nothing to take the link away */
    @Transactional
    public void link(
            Actor actor,
            AllianceId alliance,
            GoalId goal,
            Optional<BlueprintNumber> number,
            int version) {
        KernelRule.requireWriter(actor);
        goals.editions(actor, alliance, goal);
        number.ifPresent(one -> requireThere(actor, one));
        var blueprint = number.map(one -> one.blueprint().value()).orElse(null);
        var name = number.map(BlueprintNumber::name).orElse(null);
        int changed =
                jdbc.sql(
                                """
                                insert into alliance.goal_links as l (circle_id, alliance_id, goal_id, blueprint_id, number, linked_by)
                                select ?, ?, ?, ?, ?, ? where ? = 0 or exists (select from alliance.goal_links where circle_id = ? and goal_id = ?)
                                on conflict (circle_id, goal_id) do update
                                   set blueprint_id = excluded.blueprint_id, number = excluded.number, linked_by = excluded.linked_by,
                                       linked_at = now(), version = l.version + 1
                                 where l.version = ?
                                """)
                        .params(actor.ours().id(), alliance.value(), goal.value())
                        .param(blueprint)
                        .param(name)
                        .params(actor.person().value(), version)
                        .params(actor.ours().id(), goal.value(), version)
                        .update();
        StaleVersion.unless(changed == 1);
    }

    private void requireThere(Actor actor, BlueprintNumber number) {
        AllianceRule.NUMBER_STANDS_IN_OUR_BLUEPRINT.require(
                blueprints.get(actor, number.blueprint()).plan().expectations().stream()
                        .anyMatch(one -> one.name().equals(number.name())));
    }

    @Transactional(readOnly = true)
    public GoalCoverage of(Actor actor, AllianceId alliance) {
        guard.requireInside(actor, actor.ours());
        return GoalCoverage.of(
                alliance,
                living(actor, alliance),
                links(actor, alliance),
                blueprints.of(actor, false, Optional.empty(), MOST_BLUEPRINTS));
    }

    /** Each goal once: as it is in effect, or as long as it isn't, as it is being written. */
    private List<Goal> living(Actor actor, AllianceId alliance) {
        var living = new LinkedHashMap<GoalId, Goal>();
        goals.of(actor, alliance).stream()
                .filter(goal -> goal.state() != Goal.State.RETIRED)
                .forEach(goal -> living.putIfAbsent(goal.id(), goal));
        return List.copyOf(living.values());
    }

    private List<GoalLink> links(Actor actor, AllianceId alliance) {
        return jdbc.sql(
                        """
                        select goal_id, blueprint_id, number, version from alliance.goal_links
                         where circle_id = ? and alliance_id = ?
                        """)
                .params(actor.ours().id(), alliance.value())
                .query(GoalLinks::link)
                .list();
    }

    private static GoalLink link(ResultSet row, int number) throws SQLException {
        var name = row.getString("number");
        return new GoalLink(
                new GoalId(row.getObject("goal_id", UUID.class)),
                Optional.ofNullable(row.getObject("blueprint_id", UUID.class))
                        .map(id -> new BlueprintNumber(new BlueprintId(id), name)),
                row.getInt("version"));
    }
}
