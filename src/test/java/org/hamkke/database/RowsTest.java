package org.hamkke.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hamkke.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class RowsTest {
    private static final UUID ID = UUID.fromString("01a21986-0cef-7000-ba62-345d620e00c1");

    record Letter(
            UUID ownerId,
            String subject,
            int howMany,
            @Nullable Integer most,
            BigDecimal share,
            boolean read,
            Role role,
            LocalDate day,
            @Nullable Instant sentAt) {}

    record Word(String word) {}

    private final SingleConnectionDataSource source = source();
    private final JdbcClient jdbc = JdbcClient.create(source);

    private static SingleConnectionDataSource source() {
        var owner = TestDatabase.owner();
        return new SingleConnectionDataSource(owner.url(), owner.user(), owner.password(), true);
    }

    @AfterEach
    void leave() {
        source.destroy();
    }

    @Test
    void columnsInAnyOrderFillARecordOfEveryKindOfValue() {
        var letters =
                jdbc.sql(
                                """
                                select timestamptz '2026-11-26 09:00+09' as sent_at, date '2026-11-26' as day, 'MANAGER' as role,
                                       true as read, 0.30 as share, null::int as most, n as how_many, '안부' as subject,
                                       ?::uuid as owner_id, 'not asked for' as more
                                  from generate_series(1, 2) n order by n
                                """)
                        .param(ID)
                        .query(Rows.of(Letter.class))
                        .list();

        assertThat(letters).hasSize(2).first().isEqualTo(letter(1));
        assertThat(letters).last().isEqualTo(letter(2));
    }

    private static Letter letter(int howMany) {
        return new Letter(
                ID,
                "안부",
                howMany,
                null,
                new BigDecimal("0.30"),
                true,
                Role.MANAGER,
                LocalDate.of(2026, 11, 26),
                Instant.parse("2026-11-26T00:00:00Z"));
    }

    @Test
    void theFirstOfTwoColumnsOfOneNameCounts() {
        assertThat(
                        jdbc.sql("select 'first' as word, 'second' as word")
                                .query(Rows.of(Word.class))
                                .list())
                .isEqualTo(List.of(new Word("first")));
    }

    @Test
    void aColumnThatIsNotThereIsAMistake() {
        assertThatThrownBy(() -> jdbc.sql("select 1 as words").query(Rows.of(Word.class)).list())
                .hasMessageContaining("No column for word");
    }
}
