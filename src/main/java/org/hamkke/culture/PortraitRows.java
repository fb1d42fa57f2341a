package org.hamkke.culture;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hamkke.alliance.AllianceId;
import org.hamkke.kernel.OrganisationId;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.StaleVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Portraits of an alliance, read and written. */
@Component
class PortraitRows {
    private final JdbcClient jdbc;

    PortraitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Portrait> of(AllianceId alliance) {
        return jdbc.sql(
                        """
                        select organisation_id, dimension, position, words, changed_at, version from culture.portraits
                         where circle_id = ? order by dimension, organisation_id
                        """)
                .param(alliance.value())
                .query(PortraitRows::portrait)
                .list();
    }

    void write(Actor actor, AllianceId alliance, PortraitPlan plan, int version) {
        int changed =
                jdbc.sql(
                                """
                                insert into culture.portraits as p (circle_id, organisation_id, dimension, changed_by, position, words, version)
                                select ?, ?, ?, ?, ?, ?, 1 where ? = 0
                                    or exists (select from culture.portraits where circle_id = ? and organisation_id = ? and dimension = ?)
                                on conflict (circle_id, organisation_id, dimension) do update
                                   set position = excluded.position, words = excluded.words, changed_by = excluded.changed_by,
                                       changed_at = now(), version = p.version + 1
                                 where p.version = ?
                                """)
                        .params(alliance.value(), actor.organisation().value())
                        .params(plan.dimension().name(), actor.person().value())
                        .param(plan.position())
                        .params(plan.words(), version)
                        .params(alliance.value(), actor.organisation().value())
                        .params(plan.dimension().name(), version)
                        .update();
        StaleVersion.unless(changed == 1);
    }

    private static Portrait portrait(ResultSet row, int number) throws SQLException {
        return new Portrait(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                Dimension.valueOf(row.getString("dimension")),
                row.getObject("position", Integer.class),
                row.getString("words"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
