package org.hamkke.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
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
            CurrentActor.find().ifPresent(actor -> introduce(actor, definition.isReadOnly()));
        } catch (RuntimeException e) {
            doCleanupAfterCompletion(transaction);
            throw e;
        }
    }

    private void introduce(Actor actor, boolean readOnly) {
        var key = readOnly ? Optional.<RequestKey>empty() : RequestKey.toEnter();
        var introduction = Introduction.of(actor);
        try {
            key.map(asked -> asked.enteredWith(introduction)).orElse(introduction).on(connection());
        } catch (SQLException e) {
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) throw new AlreadyAsked(e);
            throw new TransactionSystemException("the actor could not be set", e);
        }
    }

    private Connection connection() {
        if (TransactionSynchronizationManager.getResource(obtainDataSource())
                instanceof ConnectionHolder held) return held.getConnection();
        throw new TransactionSystemException("the transaction has no connection");
    }
}
