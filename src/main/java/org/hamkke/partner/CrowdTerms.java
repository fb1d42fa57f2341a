package org.hamkke.partner;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Under which pieces many partners are found: some sixty rows for each, so their order of arrival matters to the index. */
@Component
class CrowdTerms {
    /** No term holds it: grams are letters and digits, tags are typed by people. */
    private static final String BETWEEN = "\u001f";

    private static final String INSERT =
            """
            insert into partner.terms (circle_id, term, partner_id)
            select ?, term, p.id from unnest(?, ?) p (id, terms), string_to_table(nullif(p.terms, ''), ?) term
             order by term collate "C", p.id
            """;

    private final JdbcClient jdbc;

    CrowdTerms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of those nobody has entered yet, none of which can be there already. */
    void addFresh(UUID circle, List<Standing> fresh) {
        insert(INSERT, circle, fresh, Standing::id, Standing::terms);
    }

    void add(UUID circle, List<Turn> turns) {
        insert(
                INSERT + " on conflict do nothing",
                circle,
                turns,
                turn -> turn.after().id(),
                Turn::gained);
    }

    private <T> void insert(
            String sql,
            UUID circle,
            List<T> of,
            Function<T, PartnerId> id,
            Function<T, Set<String>> terms) {
        if (of.isEmpty()) return;
        jdbc.sql(sql).params(circle, ids(of, id), joined(of, terms), BETWEEN).update();
    }

    /** One by one through the index: a join would be planned for a million terms and read the whole table. */
    <T> void remove(
            UUID circle, List<T> of, Function<T, PartnerId> id, Function<T, Set<String>> terms) {
        if (of.isEmpty()) return;
        jdbc.sql(
                        """
                        delete from partner.terms where ctid = any (array(
                            select found.at from unnest(?, ?) p (id, terms), string_to_table(nullif(p.terms, ''), ?) gone,
                                   lateral (select t.ctid as at from partner.terms t
                                             where t.circle_id = ? and t.term = gone and t.partner_id = p.id limit 1) found))
                        """)
                .params(ids(of, id), joined(of, terms), BETWEEN, circle)
                .update();
    }

    private static <T> UUID[] ids(List<T> of, Function<T, PartnerId> id) {
        return of.stream().map(each -> id.apply(each).value()).toArray(UUID[]::new);
    }

    private static <T> String[] joined(List<T> of, Function<T, Set<String>> terms) {
        return of.stream()
                .map(each -> String.join(BETWEEN, terms.apply(each)))
                .toArray(String[]::new);
    }
}
