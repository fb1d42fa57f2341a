package org.hamkke.fit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hamkke.fit.picture.Heard;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Guard;
import org.hamkke.kernel.KernelRule;
import org.hamkke.kernel.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What our colleagues judge about the weights, each for themselves. */
@Component
public class Judgements {
    private final JdbcClient jdbc;
    private final Guard guard;
    private final Selections selections;

    Judgements(JdbcClient jdbc, Guard guard, Selections selections) {
        this.jdbc = jdbc;
        this.guard = guard;
        this.selections = selections;
    }

    /**
     * The actor's own judgement on the parts of a group.
     *
     * @throws StaleVersion when the actor saved it elsewhere in between
     */
    @Transactional
    public void give(Actor actor, SelectionId id, GroupPath node, int version, Judgement said) {
        KernelRule.requireWriter(actor);
        var keys = keys(selections.get(actor, id), node);
        FitRule.JUDGEMENT_FITS_THE_CRITERIA.require(keys.length == said.parts());
        int changed =
                jdbc.sql(
                                """
                                insert into fit.judgements as j (circle_id, selection_id, node, method, judge_id, parts, figures, version)
                                values (?, ?, ?, ?, ?, ?, ?, 1)
                                on conflict (selection_id, node, method, judge_id) do update
                                   set parts = excluded.parts, figures = excluded.figures, judged_at = now(), version = j.version + 1
                                 where j.version = ?
                                """)
                        .params(
                                actor.ours().id(),
                                id.value(),
                                node.toString(),
                                said.method().name())
                        .param(actor.person().value())
                        .param(keys)
                        .param(said.figures().toArray(Double[]::new))
                        .param(version)
                        .update();
        StaleVersion.unless(changed == 1);
    }

    /** The actor's own no longer counts. */
    @Transactional
    public void withdraw(Actor actor, SelectionId id, GroupPath node, WeighingMethod method) {
        KernelRule.requireWriter(actor);
        selections.get(actor, id);
        jdbc.sql(
                        """
                        delete from fit.judgements
                         where circle_id = ? and selection_id = ? and node = ? and method = ? and judge_id = ?
                        """)
                .params(actor.ours().id(), id.value(), node.toString(), method.name())
                .param(actor.person().value())
                .update();
    }

    /** The judgements on the parts of a group as they are now; those on other parts are left out. */
    @Transactional(readOnly = true)
    public List<Judged> on(
            Actor actor, Selection selection, GroupPath node, WeighingMethod method) {
        guard.requireInside(actor, actor.ours());
        var keys = keys(selection, node);
        return jdbc.sql(
                        """
                        select j.judge_id, j.figures, j.judged_at, j.version,
                               p.name || case when p.rank = '' then '' else U&'\\00a0' || p.rank end as name
                          from fit.judgements j join identity.people p on p.id = j.judge_id
                         where j.circle_id = ? and j.selection_id = ? and j.node = ? and j.method = ? and j.parts = ?::text[]
                         order by p.name, j.judge_id
                        """)
                .params(actor.ours().id(), selection.id().value(), node.toString(), method.name())
                .param(keys)
                .query((row, number) -> judged(row, method, keys.length))
                .list();
    }

    /** What all judges say together; nothing while nobody has judged. */
    @Transactional(readOnly = true)
    public Optional<Consensus> together(
            Actor actor, Selection selection, GroupPath node, WeighingMethod method) {
        return Consensus.of(method, on(actor, selection, node, method));
    }

    /** Whatever was judged about a selection, by everybody and by every method. */
    List<Heard> all(Actor actor, SelectionId id) {
        return jdbc.sql(
                        """
                        select j.judged_at, j.method, j.node, j.parts, j.figures,
                               p.name || case when p.rank = '' then '' else U&'\\00a0' || p.rank end as name
                          from fit.judgements j join identity.people p on p.id = j.judge_id
                         where j.circle_id = ? and j.selection_id = ? order by j.node, j.method, p.name, j.judge_id
                        """)
                .params(actor.ours().id(), id.value())
                .query(Judgements::heard)
                .list();
    }

    private static Heard heard(ResultSet row, int number) throws SQLException {
        var figures = (Double[]) row.getArray("figures").getArray();
        return new Heard(
                row.getObject("judged_at", OffsetDateTime.class).toInstant(),
                row.getString("name"),
                WeighingMethod.valueOf(row.getString("method")).label(),
                row.getString("node"),
                Arrays.asList((String[]) row.getArray("parts").getArray()),
                Arrays.stream(figures).map(BasisFigures::exactly).toList());
    }

    private static String[] keys(Selection selection, GroupPath node) {
        return CriteriaTree.of(selection).parts(node).stream()
                .map(CriteriaTree.Part::key)
                .toArray(String[]::new);
    }

    private static Judged judged(ResultSet row, WeighingMethod method, int parts)
            throws SQLException {
        var figures = (Double[]) row.getArray("figures").getArray();
        return new Judged(
                row.getObject("judge_id", UUID.class),
                row.getString("name"),
                new Judgement(method, parts, Arrays.asList(figures)),
                row.getObject("judged_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
