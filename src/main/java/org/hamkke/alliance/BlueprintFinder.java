package org.hamkke.alliance;

import java.util.List;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Findable;
import org.hamkke.shell.OursFinder;
import org.hamkke.shell.face.Hit;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Our own blueprints, by name or by what they are for. */
@Component
@Order(400)
class BlueprintFinder extends OursFinder {
    private final JdbcClient jdbc;

    BlueprintFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String groupKey() {
        return "alliance.blueprints";
    }

    @Override
    protected List<Findable> ours(Actor actor) {
        return jdbc.sql(
                        """
                        select id, name, left(purpose, 300) as purpose from alliance.blueprints
                         where circle_id = ? and trashed_at is null order by changed_at desc, id limit 1000
                        """)
                .param(actor.ours().id())
                .query((row, _) -> found(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    private static Findable found(String id, String name, String purpose) {
        return new Findable(new Hit("decide", name, "", "/blueprints/" + id), purpose);
    }
}
