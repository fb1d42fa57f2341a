package org.hamkke.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hamkke.ProductTest;
import org.hamkke.database.TestDatabase;
import org.hamkke.demo.Cast;
import org.hamkke.demo.Seated;
import org.hamkke.identity.Seats;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.CurrentActor;
import org.hamkke.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Among ten thousand partners a list and a search go by index, with row-level security on. */
@ProductTest
class DirectoryIndexTest {
    @Autowired Seats seats;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transactions;

    private Actor minsu;

    @BeforeEach
    void fillTheDirectory() throws Exception {
        minsu = Seated.of(seats, Cast.HANBIT).the(Role.MANAGER);
        try (var owner = TestDatabase.asOwner();
                var statement = owner.createStatement()) {
            statement.execute(
                    """
                    insert into partner.partners (id, circle_id, name, name_key, changed_by)
                    select gen_random_uuid(), '%1$s', '회사 ' || i, '회사' || i, '%2$s' from generate_series(1, 10000) i;
                    insert into partner.terms select circle_id, substr(name_key, 3, 2) , id from partner.partners where circle_id = '%1$s' on conflict do nothing;
                    analyze partner.partners; analyze partner.terms
                    """
                            .formatted(minsu.organisation(), minsu.person()));
        }
    }

    @Test
    void aPageOfFiftyReadsFiftyRows() {
        var question =
                Question.of(minsu.organisation().value(), PartnerFilter.ALL)
                        .after(new Place("회사5", java.util.UUID.randomUUID()), PartnerOrder.NAME);

        var plan =
                plan(
                        "select p.id" + question.sql() + PartnerOrder.NAME.orderBy() + " limit 51",
                        question.parameters());

        assertThat(plan).contains("partners_by_key").doesNotContain("Seq Scan on partners", "Sort");
    }

    @Test
    void aSearchOfTwoLettersGoesByTheirTerm() {
        var question = Question.of(minsu.organisation().value(), PartnerFilter.searching("77"));
        var sql = "select p.id" + question.sql() + PartnerOrder.NAME.orderBy() + " limit 51";

        assertThat(plan(sql, question.parameters()))
                .contains("found_by", "partners_pkey")
                .doesNotContain("Seq Scan");
        assertThat(readsTermsByIndex(sql, question.parameters())).isTrue();
    }

    @Test
    void aWordOfManyLettersGoesByAllItsTerms() {
        var question = Question.of(minsu.organisation().value(), PartnerFilter.searching("회사77"));
        var sql = "select p.id, p.search_lines" + question.sql() + " limit 2001";

        assertThat(readsTermsByIndex(sql, question.parameters())).isTrue();
    }

    /** The search itself is a function, into which no plan looks. */
    private boolean readsTermsByIndex(String sql, List<Object> parameters) {
        return CurrentActor.as(
                minsu,
                () ->
                        transactions.execute(_ -> {
                            jdbc.sql(sql).params(parameters).query((row, _) -> row).list();
                            return jdbc.sql(
                                            "select seq_scan = 0 and idx_scan > 0 from pg_stat_xact_user_tables where relid = 'partner.terms'::regclass")
                                    .query(Boolean.class)
                                    .single();
                        }));
    }

    private String plan(String sql, List<Object> parameters) {
        return CurrentActor.as(
                minsu,
                () -> transactions.execute(_ -> String.join("\n", explained(sql, parameters))));
    }

    private List<String> explained(String sql, List<Object> parameters) {
        return jdbc.sql("explain " + sql).params(parameters).query(String.class).list();
    }
}
