package org.hamkke.culture;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Readiness checks with their answers, read in one statement. */
@Component
class CheckRows {
    private static final String SELECT =
            """
            select c.id, c.held_on, c.version, a.question, a.points, coalesce(a.note, '') as note,
                   p.name || case when p.rank = '' then '' else U&'\\00a0' || p.rank end as by
              from (select * from culture.checks where circle_id = ? order by held_on desc, id desc limit ?) c
              join identity.people p on p.id = c.held_by
              left join culture.answers a on a.circle_id = c.circle_id and a.check_id = c.id
             order by c.held_on desc, c.id desc
            """;

    private final JdbcClient jdbc;

    CheckRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(Check head, String question, Given given) {}

    /** The latest first. */
    List<Check> latest(Actor actor, int most) {
        var rows = jdbc.sql(SELECT).params(actor.ours().id(), most).query(CheckRows::row).list();
        var byCheck = new LinkedHashMap<CheckId, List<Row>>();
        for (var row : rows)
            byCheck.computeIfAbsent(row.head().id(), _ -> new ArrayList<>()).add(row);
        return byCheck.values().stream().map(CheckRows::gathered).toList();
    }

    private static Check gathered(List<Row> rows) {
        var head = rows.getFirst().head();
        var answers = new EnumMap<Asked, Given>(Asked.class);
        for (var row : rows)
            if (!row.question().isEmpty()) answers.put(Asked.valueOf(row.question()), row.given());
        return new Check(head.id(), head.day(), head.by(), answers, head.version());
    }

    void insert(Actor actor, CheckId id, CheckPlan plan) {
        jdbc.sql("insert into culture.checks (id, circle_id, held_on, held_by) values (?, ?, ?, ?)")
                .params(id.value(), actor.ours().id(), plan.day(), actor.person().value())
                .update();
        answer(actor, id, plan);
    }

    void change(Actor actor, CheckId id, CheckPlan plan, int version) {
        int changed =
                jdbc.sql(
                                """
                                update culture.checks set held_on = ?, saved_at = now(), version = version + 1
                                 where circle_id = ? and id = ? and version = ?
                                """)
                        .params(plan.day(), actor.ours().id(), id.value(), version)
                        .update();
        StaleVersion.unless(changed == 1);
        jdbc.sql("delete from culture.answers where circle_id = ? and check_id = ?")
                .params(actor.ours().id(), id.value())
                .update();
        answer(actor, id, plan);
    }

    private void answer(Actor actor, CheckId id, CheckPlan plan) {
        var given = List.copyOf(plan.answers().entrySet());
        jdbc.sql(
                        """
                        insert into culture.answers (circle_id, check_id, question, points, note)
                        select ?, ?, t.question, t.points, t.note from unnest(?::text[], ?::int[], ?::text[]) as t (question, points, note)
                        """)
                .params(actor.ours().id(), id.value())
                .param(given.stream().map(one -> one.getKey().name()).toArray(String[]::new))
                .param(given.stream().map(one -> one.getValue().points()).toArray(Integer[]::new))
                .param(given.stream().map(one -> one.getValue().note()).toArray(String[]::new))
                .update();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var question = row.getString("question");
        return new Row(
                new Check(
                        new CheckId(row.getObject("id", UUID.class)),
                        row.getObject("held_on", LocalDate.class),
                        row.getString("by"),
                        Map.of(),
                        row.getInt("version")),
                question == null ? "" : question,
                new Given(row.getObject("points", Integer.class), row.getString("note")));
    }
}
