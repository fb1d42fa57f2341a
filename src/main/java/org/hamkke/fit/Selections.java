package org.hamkke.fit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The choices a company has before it; everything here is its own. */
@Component
public class Selections {
    private static final int WEIGHT_DECIMALS = 4;

    private final JdbcClient jdbc;
    private final Guard guard;
    private final SelectionRows rows;
    private final CriteriaWriter criteria;
    private final WeighingLines lines;
    private final CriteriaLocks locks;

    Selections(
            JdbcClient jdbc,
            Guard guard,
            SelectionRows rows,
            CriteriaWriter criteria,
            WeighingLines lines,
            CriteriaLocks locks) {
        this.jdbc = jdbc;
        this.guard = guard;
        this.rows = rows;
        this.criteria = criteria;
        this.lines = lines;
        this.locks = locks;
    }

    @Transactional
    public SelectionId open(Actor actor, SelectionPlan plan) {
        requireWriterInside(actor);
        var id = SelectionId.next();
        jdbc.sql(
                        """
                        insert into fit.selections (id, circle_id, name, question, blueprint_id, opened_by)
                        values (?, ?, ?, ?, ?, ?)
                        """)
                .params(id.value(), actor.ours().id(), plan.name(), plan.question())
                .param(plan.blueprint())
                .param(actor.person().value())
                .update();
        criteria.write(actor, id, List.of(), plan);
        return id;
    }

    /**
     * Scores stay whatever happens to the criteria, which don't change while they are locked; their weights may.
     *
     * @throws StaleVersion when someone saved after this version
     */
    @Transactional
    public void change(Actor actor, SelectionId id, int version, SelectionPlan plan) {
        requireWriterInside(actor);
        var before = get(actor, id);
        int changed =
                jdbc.sql(
                                """
                                update fit.selections set name = ?, question = ?, version = version + 1
                                 where circle_id = ? and id = ? and version = ?
                                """)
                        .params(plan.name(), plan.question(), actor.ours().id(), id.value())
                        .param(version)
                        .update();
        StaleVersion.unless(changed == 1);
        FitRule.CRITERIA_ARE_OPEN.require(plan.measuresLike(before) || !locks.isLocked(actor, id));
        criteria.write(actor, id, allOf(before), plan);
        var now = get(actor, id);
        if (!now.weighsLike(before)) lines.add(actor, now, WeighingMethod.CRITERIA, GroupPath.TOP);
    }

    /** One weight for each criterion in use; kept as they are, counted as shares of their sum. */
    @Transactional
    public void weigh(Actor actor, SelectionId id, int version, double... weights) {
        weigh(actor, id, version, WeighingMethod.SLIDERS, GroupPath.TOP, weights);
    }

    /** The same, with how the weights came about. */
    void weigh(
            Actor actor,
            SelectionId id,
            int version,
            WeighingMethod method,
            GroupPath node,
            double... weights) {
        requireWriterInside(actor);
        var selection = get(actor, id);
        selection.weights(weights);
        touch(actor, id, version);
        criteria.weigh(actor, selection, rounded(weights));
        lines.add(actor, get(actor, id), method, node);
    }

    /** Into the 휴지통. */
    @Transactional
    public void trash(Actor actor, SelectionId id, int version) {
        KernelRule.requireManager(actor);
        get(actor, id);
        touch(actor, id, version);
        FitRule.DECIDED_SELECTION_STAYS.require(!isDecided(actor, id));
        setTrashed(actor, id, "now()");
    }

    @Transactional
    public void restore(Actor actor, SelectionId id) {
        KernelRule.requireManager(actor);
        get(actor, id);
        setTrashed(actor, id, "null");
    }

    /** Also one that lies in the 휴지통. */
    @Transactional(readOnly = true)
    public Selection get(Actor actor, SelectionId id) {
        return guard.visible(actor, actor.ours(), rows.find(actor, id).orElse(null));
    }

    private boolean isDecided(Actor actor, SelectionId id) {
        return jdbc.sql(
                        "select exists (select from fit.records where circle_id = ? and selection_id = ?)")
                .params(actor.ours().id(), id.value())
                .query(Boolean.class)
                .single();
    }

    private void setTrashed(Actor actor, SelectionId id, String when) {
        jdbc.sql(
                        "update fit.selections set trashed_at = "
                                + when
                                + " where circle_id = ? and id = ?")
                .params(actor.ours().id(), id.value())
                .update();
    }

    private void touch(Actor actor, SelectionId id, int version) {
        int changed =
                jdbc.sql(
                                "update fit.selections set version = version + 1"
                                        + " where circle_id = ? and id = ? and version = ?")
                        .params(actor.ours().id(), id.value(), version)
                        .update();
        StaleVersion.unless(changed == 1);
    }

    private static BigDecimal[] rounded(double... weights) {
        var rounded = new BigDecimal[weights.length];
        for (int j = 0; j < weights.length; j++)
            rounded[j] =
                    BigDecimal.valueOf(weights[j]).setScale(WEIGHT_DECIMALS, RoundingMode.HALF_UP);
        return rounded;
    }

    private static List<Criterion> allOf(Selection selection) {
        return java.util.stream.Stream.concat(
                        selection.criteria().stream(), selection.aside().stream())
                .filter(Objects::nonNull)
                .toList();
    }

    private void requireWriterInside(Actor actor) {
        KernelRule.requireWriter(actor);
        guard.requireInside(actor, actor.ours());
    }
}
