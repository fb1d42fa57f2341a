package org.hamkke.fit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Questions of a company's criteria, read and written. */
@Component
class QuestionRows {
    private final JdbcClient jdbc;

    QuestionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Question> of(UUID circle, SelectionId selection) {
        return jdbc.sql(
                        """
                        select id, criterion_id, text, anchors, used, version from fit.questions
                         where circle_id = ? and selection_id = ? order by position, id
                        """)
                .params(circle, selection.value())
                .query(QuestionRows::question)
                .list();
    }

    /** Those that are asked, by criterion; one that asks nothing isn't there. */
    Map<CriterionId, List<Question>> asked(UUID circle, SelectionId selection) {
        return of(circle, selection).stream()
                .filter(Question::used)
                .collect(Collectors.groupingBy(Question::criterion));
    }

    /** At the end, in this order. */
    void add(Actor actor, SelectionId selection, CriterionId criterion, List<QuestionPlan> plans) {
        if (plans.isEmpty()) return;
        for (var plan : plans) insert(actor, selection, criterion, plan);
    }

    QuestionId insert(
            Actor actor, SelectionId selection, CriterionId criterion, QuestionPlan plan) {
        var id = QuestionId.next();
        jdbc.sql(
                        """
                        insert into fit.questions (id, circle_id, selection_id, criterion_id, position, text, anchors)
                        select ?, ?, ?, ?, coalesce(max(position) + 1, 0), ?, ? from fit.questions
                         where circle_id = ? and selection_id = ? and criterion_id = ?
                        """)
                .params(id.value(), actor.ours().id(), selection.value(), criterion.value())
                .param(plan.text())
                .param(plan.anchors().toArray(String[]::new))
                .params(actor.ours().id(), selection.value(), criterion.value())
                .update();
        return id;
    }

    void change(Actor actor, QuestionId id, int version, QuestionPlan plan) {
        int changed =
                jdbc.sql(
                                """
                                update fit.questions set text = ?, anchors = ?, version = version + 1
                                 where circle_id = ? and id = ? and version = ?
                                """)
                        .param(plan.text())
                        .param(plan.anchors().toArray(String[]::new))
                        .params(actor.ours().id(), id.value(), version)
                        .update();
        StaleVersion.unless(changed == 1);
    }

    void order(Actor actor, Collection<QuestionId> ids) {
        jdbc.sql(
                        """
                        update fit.questions q set position = t.position
                          from unnest(?::uuid[]) with ordinality as t (id, position) where q.circle_id = ? and q.id = t.id
                        """)
                .param(values(ids.stream()))
                .param(actor.ours().id())
                .update();
    }

    void use(Actor actor, QuestionId id, boolean used) {
        jdbc.sql("update fit.questions set used = ? where circle_id = ? and id = ?")
                .params(used, actor.ours().id(), id.value())
                .update();
    }

    private static UUID[] values(Stream<QuestionId> ids) {
        return ids.map(QuestionId::value).toArray(UUID[]::new);
    }

    private static Question question(ResultSet row, int number) throws SQLException {
        return new Question(
                new QuestionId(row.getObject("id", UUID.class)),
                new CriterionId(row.getObject("criterion_id", UUID.class)),
                row.getString("text"),
                Arrays.asList((String[]) row.getArray("anchors").getArray()),
                row.getBoolean("used"),
                row.getInt("version"));
    }
}
