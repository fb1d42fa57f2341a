package org.hamkke.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * PostgreSQL from Maven Central's binaries, its data in a folder that survives restarts. A server left behind by a
 * killed application is stopped first; a folder that is in use is refused.
 */
class EmbeddedServer implements DatabaseServer {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String DATABASE = "hamkke";

    /** The library is made for tests and switches off what makes a commit last; the rest is for a small machine with a solid-state disk. */
    private static final Map<String, String> SETTINGS =
            Map.ofEntries(
                    entry("fsync", "on"),
                    entry("synchronous_commit", "on"),
                    entry("listen_addresses", "localhost"),
                    entry("max_connections", "60"),
                    entry("shared_buffers", "256MB"),
                    entry("random_page_cost", "1.1"),
                    entry("max_wal_size", "2GB"),
                    entry("jit", "off"),
                    entry("max_parallel_workers_per_gather", "0"));

    private final DataFolder folder;
    private final SocketFolder sockets;
    private final EmbeddedPostgres postgres;
    private final String password;

    EmbeddedServer(Path path) {
        folder = DataFolder.claim(path);
        password = folder.secret();
        folder.removeUnfinishedCluster();
        LeftoverServer.stopIn(folder.cluster());
        sockets = SocketFolder.anew(folder.sockets());
        postgres = start();
        createDatabase();
        folder.markFinished();
        LOG.info("PostgreSQL keeps its data in {}", folder.path());
    }

    @Override
    public DatabaseAccess owner() {
        return new DatabaseAccess(url(DATABASE), "postgres", password);
    }

    private String url(String database) {
        var port = postgres.getPort();
        return "jdbc:postgresql://localhost:" + port + "/" + database + sockets.way(port);
    }

    private EmbeddedPostgres start() {
        try {
            return builder().start();
        } catch (IOException | IllegalStateException e) {
            folder.close();
            throw new DatabaseUnusable(
                    "The embedded PostgreSQL did not start in "
                            + folder.path()
                            + " ("
                            + rootMessage(e)
                            + ").\n"
                            + "Where user namespaces are forbidden, start Hamkke as an ordinary user, or name a server"
                            + " by HAMKKE_DATABASE_URL, HAMKKE_DATABASE_USER and HAMKKE_DATABASE_PASSWORD.",
                    e);
        }
    }

    private EmbeddedPostgres.Builder builder() {
        var builder =
                EmbeddedPostgres.builder()
                        .setDataDirectory(folder.cluster())
                        .setOverrideWorkingDirectory(folder.binaries().toFile())
                        .setCleanDataDirectory(false)
                        .setRegisterShutdownHook(false)
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .setLocaleConfig("locale", "C.UTF-8")
                        .setLocaleConfig("locale-provider", "icu")
                        .setLocaleConfig("icu-locale", "ko")
                        .setLocaleConfig("auth", "scram-sha-256")
                        .setLocaleConfig("pwfile", folder.secretFile().toString())
                        .setConnectConfig("password", password);
        SETTINGS.forEach(builder::setServerConfig);
        builder.setServerConfig("unix_socket_directories", sockets.setting());
        return builder;
    }

    private void createDatabase() {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            var exists =
                    statement.executeQuery(
                            "select 1 from pg_database where datname = '" + DATABASE + "'");
            if (!exists.next()) statement.execute("create database " + DATABASE);
        } catch (java.sql.SQLException e) {
            close();
            throw new DatabaseUnusable(
                    "The database in " + folder.path() + " does not answer: " + e.getMessage(), e);
        }
    }

    private static String rootMessage(Throwable problem) {
        var cause = problem;
        while (cause.getCause() != null) cause = cause.getCause();
        return String.valueOf(cause.getMessage());
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            LOG.warn("PostgreSQL did not stop cleanly: {}", e.getMessage());
        } finally {
            folder.close();
        }
    }

    static String read(Path file) throws IOException {
        return Files.readString(file, UTF_8).strip();
    }
}
