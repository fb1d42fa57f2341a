package org.hamkke.fit;

import java.util.List;
import java.util.UUID;
import org.hamkke.database.Rows;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Findable;
import org.hamkke.shell.Finder;
import org.hamkke.shell.face.Hit;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Our own fit matrices, by name or by the question they answer. */
@Component
@Order(350)
class SelectionFinder implements Finder {
    private final JdbcClient jdbc;

    SelectionFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(UUID id, String name, String question) {
        Findable findable() {
            return new Findable(new Hit("gauge", name, "", "/selections/" + id), question);
        }
    }

    @Override
    public String groupKey() {
        return "fit.matrix";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Hit> find(Actor actor, String words, int limit) {
        if (!actor.seesOurs()) return List.of();
        var all =
                jdbc
                        .sql(
                                """
                                select id, name, left(question, 300) as question from fit.selections
                                 where circle_id = ? and trashed_at is null order by opened_at desc, id desc limit 1000
                                """)
                        .param(actor.ours().id())
                        .query(Rows.of(Row.class))
                        .stream()
                        .map(Row::findable)
                        .toList();
        return Findable.matching(all, words, limit);
    }
}
