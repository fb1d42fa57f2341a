package org.hamkke.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** A database of its own on the server of the test run, for a test that counts every row or opens the policies. */
public final class OwnDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var owner = TestDatabase.another();
        TestDatabase.use(owner, context);
        context.getBeanFactory().registerSingleton("beneath", new Beneath(owner));
    }

    /** The owner's way in. */
    public static final class Beneath {
        private final DatabaseAccess owner;

        Beneath(DatabaseAccess owner) {
            this.owner = owner;
        }

        public Connection open() throws SQLException {
            return owner.open();
        }
    }
}
