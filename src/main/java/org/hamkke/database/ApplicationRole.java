package org.hamkke.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The role the application works as: it owns nothing, bypasses nothing and is subject to row-level security. Created by
 * the owner where it is missing; otherwise the owner only checks it.
 */
final class ApplicationRole {
    private final DatabaseAccess owner;
    private final DatabaseAccess application;

    ApplicationRole(DatabaseAccess owner, DatabaseSettings settings) {
        this.owner = owner;
        var given = settings.appPassword();
        application =
                new DatabaseAccess(
                        owner.url(),
                        settings.appUser(),
                        given != null ? given : derived(owner.password(), settings.appUser()));
    }

    /** Several instances beside one server derive the same password from what they all know. */
    private static String derived(String ownerPassword, String user) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(("hamkke:" + ownerPassword).getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(user.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    DatabaseAccess ready() {
        try (var connection = owner.open()) {
            requireVersion(connection);
            if (!answers()) create(connection);
            requireHarmless(connection);
            return application;
        } catch (SQLException e) {
            throw new DatabaseUnusable(
                    "The database " + owner + " can't be used: " + e.getMessage(), e);
        }
    }

    private static void requireVersion(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseMajorVersion() < 15)
            throw new DatabaseUnusable("Hamkke needs PostgreSQL 15 or later.", null);
    }

    private boolean answers() {
        try (var _ = application.open()) {
            return true;
        } catch (SQLException _) {
            return false;
        }
    }

    private void create(Connection connection) throws SQLException {
        try {
            execute(
                    connection,
                    "create role %I login password %L",
                    application.user(),
                    application.password());
        } catch (SQLException e) {
            if ("42710".equals(e.getSQLState())) resetPassword(connection);
            else throw lacksRight(e);
        }
    }

    private void resetPassword(Connection connection) throws SQLException {
        try {
            execute(
                    connection,
                    "alter role %I login password %L",
                    application.user(),
                    application.password());
        } catch (SQLException e) {
            throw lacksRight(e);
        }
    }

    private DatabaseUnusable lacksRight(SQLException cause) {
        return new DatabaseUnusable(
                "The owner %s may not create or change the role \"%s\" that Hamkke works as (%s).\nGrant it CREATEROLE, or create the role yourself (login, no superuser, no bypassrls) and give its password by HAMKKE_DATABASE_APP_PASSWORD."
                        .formatted(owner.user(), application.user(), cause.getMessage()),
                cause);
    }

    private static void execute(Connection connection, String pattern, String name, String secret)
            throws SQLException {
        try (var format = connection.prepareStatement("select format(?, ?::text, ?::text)");
                var statement = connection.createStatement()) {
            format.setString(1, pattern);
            format.setString(2, name);
            format.setString(3, secret);
            var sql = format.executeQuery();
            sql.next();
            statement.execute(sql.getString(1));
        }
    }

    private void requireHarmless(Connection connection) throws SQLException {
        try (var query =
                connection.prepareStatement(
                        "select rolsuper or rolbypassrls or rolname = current_user from pg_roles where rolname = ?")) {
            query.setString(1, application.user());
            var row = query.executeQuery();
            if (row.next() && row.getBoolean(1))
                throw new DatabaseUnusable(
                        "The role \""
                                + application.user()
                                + "\" would bypass row-level security. Name another one by"
                                + " HAMKKE_DATABASE_APP_USER.",
                        null);
        }
    }
}
