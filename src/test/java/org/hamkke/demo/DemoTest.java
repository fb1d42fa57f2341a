package org.hamkke.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hamkke.ProductTest;
import org.hamkke.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProductTest
class DemoTest {
    @Autowired Demo demo;

    @Test
    void theStoryComesAndGoesWithoutATrace() throws SQLException {
        var before = rows();

        var accounts = demo.tell();
        assertThat(accounts.getFirst().line())
                .matches(
                        "demo-account organisation=한빛로보틱스 role=executive email=\\S+ password=\\S+ token=hamkke_\\S+");
        assertThat(rows()).isNotEqualTo(before);

        demo.remove();
        assertThat(rows()).isEqualTo(before);
    }

    /** How many rows stand in every table of the product. */
    private static List<String> rows() throws SQLException {
        var tables =
                "select format('%I.%I', schemaname, tablename) from pg_tables where schemaname not in ('pg_catalog', 'information_schema', 'migration', 'jobs', 'database') order by 1";
        var counts = new ArrayList<String>();
        try (var owner = TestDatabase.asOwner();
                var names = owner.createStatement().executeQuery(tables)) {
            while (names.next()) {
                var name = names.getString(1);
                try (var count =
                        owner.createStatement().executeQuery("select count(*) from " + name)) {
                    count.next();
                    counts.add(name + " " + count.getLong(1));
                }
            }
        }
        return counts;
    }
}
