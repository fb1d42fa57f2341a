package org.hamkke.database;

import java.util.Optional;
import org.hamkke.kernel.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The answers of writes that carried a key, kept to be given again to the same person. */
@Component
public class KeptAnswers {
    private final JdbcClient jdbc;

    KeptAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void keep(RequestKey key, KeptAnswer answer) {
        jdbc.sql(
                        "update database.request_keys set status = ?, location = ?, body = ? where person_id = ? and key = ?")
                .param(answer.status())
                .param(answer.location())
                .param(answer.body())
                .params(CurrentActor.get().person().value(), key.key())
                .update();
    }

    /** Absent where the key went with another request. */
    @Transactional(readOnly = true)
    public Optional<KeptAnswer> find(RequestKey key) {
        return jdbc.sql(
                        "select status, location, body from database.request_keys where person_id = ? and key = ? and request_hash = ?")
                .params(CurrentActor.get().person().value(), key.key(), key.hash())
                .query(Rows.of(KeptAnswer.class))
                .optional();
    }
}
