package org.hamkke.database;

import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.hamkke.kernel.CurrentActor;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The answers of writes that carried a key, kept to be given again to the same person. */
@Component
public class KeptAnswers {
    private final JdbcClient jdbc;
    private final DataSource database;

    KeptAnswers(JdbcClient jdbc, DataSource database) {
        this.database = database;
        this.jdbc = jdbc;
    }

    public void keep(RequestKey key, KeptAnswer answer) {
        var kept =
                Introduction.of(CurrentActor.get())
                        .then(
                                "update database.request_keys set status = ?, location = ?, body = ? where person_id = identity.actor() and key = ?",
                                answer.status(),
                                answer.location(),
                                answer.body(),
                                key.key());
        try (var connection = database.getConnection()) {
            kept.on(connection);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("the answer could not be kept", e);
        }
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
