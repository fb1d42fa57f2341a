package org.hamkke.fit;

import java.util.List;
import org.hamkke.kernel.Actor;
import org.hamkke.shell.Findable;
import org.hamkke.shell.OursFinder;
import org.hamkke.shell.face.Hit;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Our own fit matrices, by name or by the question they answer. */
@Component
@Order(350)
class SelectionFinder extends OursFinder {
    private final JdbcClient jdbc;

    SelectionFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String groupKey() {
        return "fit.matrix";
    }

    @Override
    protected List<Findable> ours(Actor actor) {
        return jdbc.sql(
                        """
                        select id, name, left(question, 300) as question from fit.selections
                         where circle_id = ? and trashed_at is null order by opened_at desc, id desc limit 1000
                        """)
                .param(actor.ours().id())
                .query((row, _) -> found(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    private static Findable found(String id, String name, String question) {
        return new Findable(new Hit("gauge", name, "", "/selections/" + id), question);
    }
}
