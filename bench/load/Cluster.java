package load;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** The way into the embedded PostgreSQL of a running Hamkke: its folder holds the port and the owner's password. */
public record Cluster(Path folder) {
    static final String APPLICATION = "hamkke_app";

    Connection owner() throws SQLException, IOException {
        return DriverManager.getConnection(url(), "postgres", password());
    }

    HikariDataSource pool() throws IOException {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(url());
        pool.setUsername("postgres");
        pool.setPassword(password());
        return pool;
    }

    private String url() throws IOException {
        return "jdbc:postgresql://localhost:" + Files.readAllLines(folder.resolve("postgres/postmaster.pid")).get(3) + "/hamkke";
    }

    private String password() throws IOException {
        return Files.readString(folder.resolve("secret")).strip();
    }

    /** Works on as the application would for this person: row-level security checks every row that is written. */
    static void actAs(Connection connection, UUID person) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set role " + APPLICATION);
            statement.execute("select set_config('hamkke.person', '" + person + "', false), set_config('hamkke.lens', '', false)");
        }
    }

    long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst().strip());
    }
}
