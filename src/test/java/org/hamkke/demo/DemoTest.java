package org.hamkke.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hamkke.ProductTest;
import org.hamkke.database.TestDatabase;
import org.hamkke.identity.Passes;
import org.hamkke.identity.Secret;
import org.hamkke.inbox.Inbox;
import org.hamkke.kernel.CurrentActor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ProductTest
class DemoTest {
    @Autowired Demo demo;
    @Autowired MockMvc mvc;
    @Autowired Passes passes;
    @Autowired Inbox inbox;

    @Test
    void theStoryComesAndGoesWithoutATraceByItsHeads() throws Exception {
        var before = rows();

        var accounts = demo.tell();
        assertThat(accounts.getFirst().line())
                .matches(
                        "demo-account organisation=한빛로보틱스 role=executive email=\\S+ password=\\S+ token=hamkke_\\S+");
        assertThat(rows()).isNotEqualTo(before);
        theNumberBesideTodayIsWhatItsListsHold(accounts);

        var minsu = enter(account(accounts, "한빛로보틱스", "manager"));
        var asked = minsu.open("/settings/demo").getContentAsString(UTF_8);
        assertThat(asked).contains("이서연", "한도현").doesNotContain("예시 모두 지우기");
        assertThat(minsu.submit("/settings/demo/remove").getStatus()).isEqualTo(422);
        assertThat(minsu.open("/settings/demo").getStatus()).isEqualTo(200);

        var hayun = enter(account(accounts, "세움에너지", "executive"));
        assertThat(hayun.open("/settings/demo").getContentAsString(UTF_8)).contains("예시 모두 지우기");
        assertThat(hayun.submit("/settings/demo/remove").getRedirectedUrl()).isEqualTo("/setup");
        assertThat(rows()).isEqualTo(before);
    }

    /** It is counted in one statement of its own on every page. */
    private void theNumberBesideTodayIsWhatItsListsHold(List<DemoAccount> accounts) {
        var numbers = new ArrayList<Integer>();
        for (var account : accounts) {
            var actor = passes.bearer(new Secret(account.token())).orElseThrow().actor();
            int counted = CurrentActor.as(actor, () -> inbox.countFor(actor));
            assertThat(CurrentActor.as(actor, () -> inbox.of(actor).waiting()))
                    .as(account.email())
                    .isEqualTo(counted);
            numbers.add(counted);
        }
        assertThat(numbers).contains(0).anyMatch(number -> number > 1);
    }

    private static DemoAccount account(List<DemoAccount> accounts, String company, String role) {
        return accounts.stream()
                .filter(account -> account.organisation().equals(company))
                .filter(account -> account.role().equals(role))
                .findFirst()
                .orElseThrow();
    }

    private Visit enter(DemoAccount account) throws Exception {
        var door = Visit.signedOut(mvc);
        var answer =
                door.submit("/sign-in", "email", account.email(), "password", account.password());
        return new Visit(mvc, Objects.requireNonNull(answer.getCookie("hamkke")));
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
