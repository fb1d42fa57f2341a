package org.hamkke.fit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes criteria; a new one gets a slot that no other ever had. */
@Component
class CriteriaWriter {
    private final JdbcClient jdbc;
    private final QuestionRows questions;

    CriteriaWriter(JdbcClient jdbc, QuestionRows questions) {
        this.jdbc = jdbc;
        this.questions = questions;
    }

    /** Those of before that the plan leaves out are set aside. */
    void write(Actor actor, SelectionId selection, List<Criterion> before, SelectionPlan plan) {
        setAside(actor, selection);
        var known = before.stream().collect(Collectors.toMap(Criterion::id, Function.identity()));
        int slots = slotsFor(actor, selection, plan);
        for (int position = 0; position < plan.criteria().size(); position++) {
            var criterion = plan.criteria().get(position);
            int slot = criterion.id() == null ? ++slots : slotOf(known, criterion.id());
            upsert(actor, selection, criterion, slot, position);
        }
    }

    private static int slotOf(Map<CriterionId, Criterion> known, CriterionId id) {
        var criterion = known.get(id);
        if (criterion == null) throw new NotFound();
        return criterion.slot();
    }

    private void setAside(Actor actor, SelectionId selection) {
        jdbc.sql(
                        "update fit.criteria set used = false, position = 1000 where circle_id = ? and selection_id = ?")
                .params(actor.ours().id(), selection.value())
                .update();
    }

    /** Takes as many slots as there are new criteria and answers how many were taken before. */
    private int slotsFor(Actor actor, SelectionId selection, SelectionPlan plan) {
        long fresh = plan.criteria().stream().filter(criterion -> criterion.id() == null).count();
        return jdbc.sql(
                        "update fit.selections set slots = slots + ? where circle_id = ? and id = ? returning slots - ?")
                .params(fresh, actor.ours().id(), selection.value(), fresh)
                .query(Integer.class)
                .single();
    }

    private void upsert(
            Actor actor, SelectionId selection, CriterionPlan plan, int slot, int position) {
        var id = idOf(plan.id());
        jdbc.sql(
                        """
                        insert into fit.criteria (id, circle_id, selection_id, slot, position, name, weight, threshold, anchors, used, path, finances)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (id) do update set position = excluded.position, name = excluded.name, weight = excluded.weight,
                            threshold = excluded.threshold, anchors = excluded.anchors, used = excluded.used, path = excluded.path,
                            finances = excluded.finances
                        """)
                .params(id, actor.ours().id(), selection.value(), slot, position)
                .params(plan.name(), plan.weight())
                .param(plan.threshold())
                .param(plan.anchors().toArray(String[]::new))
                .param(plan.used())
                .param(plan.group().names().toArray(String[]::new))
                .param(plan.finances())
                .update();
        if (plan.id() == null)
            questions.add(actor, selection, new CriterionId(id), plan.questions());
    }

    private static UUID idOf(@Nullable CriterionId id) {
        return (id == null ? CriterionId.next() : id).value();
    }

    void weigh(Actor actor, Selection selection, BigDecimal... weights) {
        var ids = selection.criteria().stream().map(c -> c.id().value()).toArray(UUID[]::new);
        jdbc.sql(
                        """
                        update fit.criteria c set weight = w.weight
                          from unnest(?::uuid[], ?::numeric[]) as w (id, weight)
                         where c.circle_id = ? and c.id = w.id
                        """)
                .param(ids)
                .param(weights)
                .param(actor.ours().id())
                .update();
    }
}
