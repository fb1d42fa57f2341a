package org.hamkke.alliance;

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

/** Our own blueprints, by name or by what they are for. */
@Component
@Order(400)
class BlueprintFinder implements Finder {
    private final JdbcClient jdbc;

    BlueprintFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(UUID id, String name, String purpose) {
        Findable findable() {
            return new Findable(new Hit("decide", name, "", "/blueprints/" + id), purpose);
        }
    }

    @Override
    public String groupKey() {
        return "alliance.blueprints";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Hit> find(Actor actor, String words, int limit) {
        if (!actor.seesOurs()) return List.of();
        var all =
                jdbc
                        .sql(
                                """
                                select id, name, left(purpose, 300) as purpose from alliance.blueprints
                                 where circle_id = ? and trashed_at is null order by changed_at desc, id limit 1000
                                """)
                        .param(actor.ours().id())
                        .query(Rows.of(Row.class))
                        .stream()
                        .map(Row::findable)
                        .toList();
        return Findable.matching(all, words, limit);
    }
}
