package org.hamkke.fit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hamkke.kernel.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows to raters. */
@Component
class RaterRows {
    private final JdbcClient jdbc;

    RaterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Rater> of(Actor actor, RoundId round) {
        return jdbc.sql(
                        """
                        select id, person_id, name, email, filled, submitted_at, withdrawn_at, expires_at from fit.raters
                         where circle_id = ? and round_id = ? order by person_id is null, invited_at, id
                        """)
                .params(actor.ours().id(), round.value())
                .query(RaterRows::rater)
                .list();
    }

    private static Rater rater(ResultSet row, int number) throws SQLException {
        return new Rater(
                new RaterId(row.getObject("id", UUID.class)),
                row.getObject("person_id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getInt("filled"),
                instant(row, "submitted_at"),
                instant(row, "withdrawn_at"),
                instant(row, "expires_at"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
