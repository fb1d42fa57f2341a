package org.hamkke.alliance;

import java.util.Optional;
import org.hamkke.database.Rows;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A company's own canvases: they lie in its own circle, whatever the alliance may see. */
@Component
class CanvasDrafts {
    private final JdbcClient jdbc;

    CanvasDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(String content, int version, boolean current) {
        OwnCanvas read() {
            return new OwnCanvas(new CanvasText(content).read(), current ? version : 0);
        }
    }

    /** Of the newest round; before its first word is saved, what the company wrote in the latest round before it. */
    Optional<OwnCanvas> find(Actor actor, AllianceId alliance) {
        return jdbc.sql(
                        """
                        select c.content, c.version,
                               c.round = (select max(r.number) from alliance.canvas_rounds r where r.circle_id = c.alliance_id) as current
                          from alliance.canvases c where c.circle_id = ? and c.alliance_id = ? order by c.round desc limit 1
                        """)
                .params(actor.ours().id(), alliance.value())
                .query(Rows.of(Row.class))
                .optional()
                .map(Row::read);
    }

    void save(Actor actor, AllianceId alliance, int round, CanvasText text, int version) {
        int changed =
                version == 0
                        ? insert(actor, alliance, round, text)
                        : update(actor, alliance, round, text, version);
        StaleVersion.unless(changed == 1);
    }

    private int insert(Actor actor, AllianceId alliance, int round, CanvasText text) {
        return jdbc.sql(
                        """
                        insert into alliance.canvases (circle_id, alliance_id, round, content, changed_by) values (?, ?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .params(actor.ours().id(), alliance.value(), round, text.value())
                .param(actor.person().value())
                .update();
    }

    private int update(Actor actor, AllianceId alliance, int round, CanvasText text, int version) {
        return jdbc.sql(
                        """
                        update alliance.canvases set content = ?, changed_by = ?, changed_at = now(), version = version + 1
                         where circle_id = ? and alliance_id = ? and round = ? and version = ?
                        """)
                .params(text.value(), actor.person().value(), actor.ours().id())
                .params(alliance.value(), round, version)
                .update();
    }
}
