package org.hamkke.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Opens every transaction in the name of the current actor. The settings end with the transaction, so a pooled
 * connection never carries one person's circles to the next; without an actor nothing is set and every guarded table
 * answers with an error.
 */
class ActorTransactions extends JdbcTransactionManager {
    private static final String UNIQUE_VIOLATION = "23505";

    ActorTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            CurrentActor.find().ifPresent(this::introduce);
            if (!definition.isReadOnly()) CurrentActor.find().ifPresent(this::enterRequestKey);
        } catch (RuntimeException e) {
            doCleanupAfterCompletion(transaction);
            throw e;
        }
    }

    private void introduce(Actor actor) {
        var connection =
                connectionOf(TransactionSynchronizationManager.getResource(obtainDataSource()));
        try (var setting =
                connection.prepareStatement(
                        "select set_config('hamkke.person', ?, true), set_config('hamkke.lens', ?, true)")) {
            setting.setString(1, actor.person().toString());
            setting.setString(2, actor.lens().map(lens -> lens.circle().toString()).orElse(""));
            setting.execute();
        } catch (SQLException e) {
            throw new TransactionSystemException("the actor could not be set", e);
        }
    }

    private void enterRequestKey(Actor actor) {
        RequestKey.toEnter().ifPresent(key -> enter(actor, key));
    }

    private void enter(Actor actor, RequestKey key) {
        var connection =
                connectionOf(TransactionSynchronizationManager.getResource(obtainDataSource()));
        var sql =
                "insert into database.request_keys (person_id, key, request_hash) values (?, ?, ?)";
        try (var entry = connection.prepareStatement(sql)) {
            entry.setObject(1, actor.person().value());
            entry.setString(2, key.key());
            entry.setString(3, key.hash());
            entry.execute();
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) throw new AlreadyAsked(e);
            throw new TransactionSystemException("the request could not be entered", e);
        }
    }

    private static Connection connectionOf(@Nullable Object holder) {
        if (holder instanceof ConnectionHolder held) return held.getConnection();
        throw new TransactionSystemException("the transaction has no connection");
    }
}
