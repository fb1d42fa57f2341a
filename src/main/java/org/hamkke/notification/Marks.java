package org.hamkke.notification;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.hamkke.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each person has read. */
@Component
class Marks {
    private final JdbcClient jdbc;

    Marks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Instant> of(Actor actor) {
        return jdbc.sql("select read_until from notification.marks where person_id = ?")
                .param(actor.person().value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Never back: a second window that was opened earlier knows less. */
    void set(Actor actor, Instant until) {
        jdbc.sql(
                        """
                        insert into notification.marks as mark (person_id, read_until) values (?, ?)
                        on conflict (person_id) do update set read_until = greatest(mark.read_until, excluded.read_until)
                        """)
                .params(actor.person().value(), until.atOffset(ZoneOffset.UTC))
                .update();
    }
}
