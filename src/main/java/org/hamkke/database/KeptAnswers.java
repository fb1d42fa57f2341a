package org.hamkke.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.hamkke.kernel.CurrentActor;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** The answers of writes that carried a key, kept to be given again to the same person. */
@Component
public class KeptAnswers {
    private static final String KEEP =
            """
            update database.request_keys set request_hash = ?, status = ?, location = ?, body = ?
            where person_id = identity.actor() and key = ?
            """;

    private final JdbcClient jdbc;
    private final DataSource database;

    KeptAnswers(JdbcClient jdbc, DataSource database) {
        this.database = database;
        this.jdbc = jdbc;
    }

    /** Keeps a change together with its answer; of a request that gives none to keep, nothing stays. */
    @Transactional(rollbackFor = Exception.class)
    public void keepWithChange(RequestKey key, Callable<Optional<KeptAnswer>> request)
            throws Exception {
        var answer = request.call();
        if (answer.isPresent()) jdbc.sql(KEEP).params(parameters(key, answer.get())).update();
        else TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
    }

    /** For a change that stands already. */
    public void keep(RequestKey key, KeptAnswer answer) {
        var kept = Introduction.of(CurrentActor.get()).then(KEEP, parameters(key, answer));
        try (var connection = database.getConnection()) {
            kept.on(connection);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("the answer could not be kept", e);
        }
    }

    private static Object[] parameters(RequestKey key, KeptAnswer answer) {
        return new Object[] {
            answer.requestHash(), answer.status(), answer.location(), answer.body(), key.key()
        };
    }

    @Transactional(readOnly = true)
    public Optional<KeptAnswer> find(RequestKey key) {
        return jdbc.sql(
                        "select request_hash, status, location, body from database.request_keys where person_id = ? and key = ?")
                .params(CurrentActor.get().person().value(), key.key())
                .query(Rows.of(KeptAnswer.class))
                .optional();
    }
}
