package org.hamkke.database;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One server for the whole test run, and one database in it, reached the way an external server is. */
public final class TestDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final String FOLDER = "target/test-postgres-" + ProcessHandle.current().pid();
    private static @Nullable DatabaseAccess access;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        use(owner(), context);
    }

    static void use(DatabaseAccess owner, ConfigurableApplicationContext context) {
        var settings =
                Map.<String, Object>of(
                        "hamkke.database.url",
                        owner.url(),
                        "hamkke.database.user",
                        owner.user(),
                        "hamkke.database.password",
                        owner.password(),
                        "hamkke.database.pool-size",
                        5, // several contexts share the server's connections
                        "hamkke.password-strength",
                        4); // the cast signs in thousands of times
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test database", settings));
    }

    /** The owner's way in, for tests that look beneath row-level security. */
    static synchronized DatabaseAccess owner() {
        if (access == null) access = create(start());
        return access;
    }

    /** One more empty database on the same server. */
    static DatabaseAccess another() {
        return create(owner());
    }

    public static java.sql.Connection asOwner() throws SQLException {
        return owner().open();
    }

    private static DatabaseAccess start() {
        var server = new EmbeddedServer(Path.of(FOLDER));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server.owner();
    }

    private static DatabaseAccess create(DatabaseAccess server) {
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (var connection =
                        DriverManager.getConnection(
                                server.url(), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new DatabaseAccess(
                server.url().replaceFirst("(:\\d+/)[^?]+", "$1" + name),
                server.user(),
                server.password());
    }
}
