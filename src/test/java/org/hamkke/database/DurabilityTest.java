package org.hamkke.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was answered survives a power failure: the library that starts PostgreSQL would have it otherwise. */
class DurabilityTest {
    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void aCommitReachesTheDisk(String setting) throws SQLException {
        try (var connection = TestDatabase.asOwner();
                var statement = connection.createStatement();
                var value = statement.executeQuery("show " + setting)) {
            value.next();
            assertThat(value.getString(1)).isEqualTo("on");
        }
    }
}
