package org.hamkke.alliance;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.StaleVersion;
import org.hamkke.shell.Listing;
import org.hamkke.shell.Paging;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a company wants an alliance for, on its own side. */
@Component
public class Blueprints {
    private final JdbcClient jdbc;
    private final Guard guard;
    private final RenamedNumbers renamed;

    Blueprints(JdbcClient jdbc, Guard guard, RenamedNumbers renamed) {
        this.jdbc = jdbc;
        this.guard = guard;
        this.renamed = renamed;
    }

    @Transactional
    public BlueprintId draw(Actor actor, BlueprintPlan plan) {
        KernelRule.requireWriter(actor);
        var id = BlueprintId.next();
        jdbc.sql(
                        """
                        insert into alliance.blueprints (id, circle_id, name, purposes, purpose, search_groups, contribution, changed_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(id.value(), actor.ours().id(), plan.name(), plan.purposeNames())
                .params(plan.purpose(), plan.groups(), plan.contribution(), actor.person().value())
                .update();
        write(actor, id, plan.expectations());
        return id;
    }

    @Transactional
    public void change(Actor actor, BlueprintId id, BlueprintPlan plan, int version) {
        KernelRule.requireWriter(actor);
        var before = get(actor, id).plan().expectations();
        int changed =
                jdbc.sql(
                                """
                                update alliance.blueprints
                                   set name = ?, purposes = ?, purpose = ?, search_groups = ?, contribution = ?, changed_by = ?,
                                       changed_at = now(), version = version + 1
                                 where circle_id = ? and id = ? and version = ?
                                """)
                        .params(plan.name(), plan.purposeNames(), plan.purpose(), plan.groups())
                        .params(plan.contribution(), actor.person().value(), actor.ours().id())
                        .params(id.value(), version)
                        .update();
        StaleVersion.unless(changed == 1);
        jdbc.sql("delete from alliance.expectations where circle_id = ? and blueprint_id = ?")
                .params(actor.ours().id(), id.value())
                .update();
        write(actor, id, plan.expectations());
        renamed.follow(actor, id, before, plan.expectations());
    }

    private void write(Actor actor, BlueprintId id, List<Expectation> expectations) {
        for (int place = 0; place < expectations.size(); place++)
            jdbc.sql(
                            "insert into alliance.expectations (circle_id, blueprint_id, place, %s) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                    .formatted(ExpectationRows.COLUMNS))
                    .params(actor.ours().id(), id.value(), place)
                    .params(Arrays.asList(ExpectationRows.values(expectations.get(place))))
                    .update();
    }

    /** Kept for thirty days. */
    @Transactional
    public void trash(Actor actor, BlueprintId id) {
        KernelRule.requireWriter(actor);
        get(actor, id);
        mark(actor, id, "now()");
    }

    @Transactional
    public void restore(Actor actor, BlueprintId id) {
        KernelRule.requireWriter(actor);
        get(actor, id);
        mark(actor, id, "null");
    }

    private void mark(Actor actor, BlueprintId id, String trashedAt) {
        jdbc.sql(
                        "update alliance.blueprints set trashed_at = %s, version = version + 1 where circle_id = ? and id = ?"
                                .formatted(trashedAt))
                .params(actor.ours().id(), id.value())
                .update();
    }

    @Transactional
    void grewInto(Actor actor, BlueprintId id, AllianceId alliance) {
        get(actor, id);
        jdbc.sql("update alliance.blueprints set alliance_id = ? where circle_id = ? and id = ?")
                .params(alliance.value(), actor.ours().id(), id.value())
                .update();
    }

    @Transactional(readOnly = true)
    public Blueprint get(Actor actor, BlueprintId id) {
        var found =
                BlueprintRows.gather(
                        jdbc.sql(
                                        BlueprintRows.SELECT
                                                + " where b.circle_id = ? and b.id = ?"
                                                + BlueprintRows.ORDER)
                                .params(actor.ours().id(), id.value()));
        return guard.visible(actor, actor.ours(), found.stream().findFirst().orElse(null));
    }

    /** The latest written first; a place is the last one of the page before. */
    @Transactional(readOnly = true)
    public Listing<Blueprint> page(Actor actor, boolean trashed, Paging paging) {
        var after = paging.after(place -> get(actor, BlueprintId.of(place)).id());
        return paging.cut(of(actor, trashed, after, paging.limit() + 1), Blueprint::id);
    }

    /** @param after the last one of those before */
    @Transactional(readOnly = true)
    public List<Blueprint> of(
            Actor actor, boolean trashed, Optional<BlueprintId> after, int limit) {
        guard.requireInside(actor, actor.ours());
        var page =
                """
                 where b.circle_id = ? and b.id in (select p.id from alliance.blueprints p
                        where p.circle_id = ? and (p.trashed_at is not null) = ? and coalesce(p.trashed_at, now()) > now() - interval '30 days'
                          and (?::uuid is null or (p.changed_at, p.id) < (select q.changed_at, q.id from alliance.blueprints q where q.id = ?))
                        order by p.changed_at desc, p.id desc limit ?)
                """;
        var from = after.map(BlueprintId::value).orElse(null);
        return BlueprintRows.gather(
                jdbc.sql(BlueprintRows.SELECT + page + BlueprintRows.ORDER)
                        .params(actor.ours().id(), actor.ours().id(), trashed)
                        .param(from)
                        .param(from)
                        .param(limit));
    }
}
