package load;

import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.hamkke.kernel.CompanyName;
import org.hamkke.kernel.Ids;
import org.hamkke.kernel.SearchGrams;

/**
 * Fills the directory of the demo's first company: 10,000 partners, 50,000 contacts and what they are found by, written
 * in bulk as the application role in the name of the manager, so that row-level security checks each row.
 */
final class Maker {
    static final int PARTNERS = 10_000;
    private static final int CONTACTS_EACH = 5;
    private static final int AT_ONCE = 2_000;

    private final Connection connection;
    private final Names names = new Names(1);
    private final UUID circle;
    private final UUID person;

    private Maker(Connection connection, UUID circle, UUID person) {
        this.connection = connection;
        this.circle = circle;
        this.person = person;
    }

    /** @param email of the person in whose name all of it is entered */
    static void fill(Cluster cluster, String email) throws SQLException, IOException {
        try (var connection = cluster.owner()) {
            var seat = row(connection, "select organisation_id, person_id from identity.accounts where email = ?", email);
            Cluster.actAs(connection, seat.get(1));
            connection.setAutoCommit(false);
            var maker = new Maker(connection, seat.get(0), seat.get(1));
            for (int from = 0; from < PARTNERS; from += AT_ONCE) maker.directory(from);
            connection.commit();
            new AllianceMaker(connection, seat.get(0), seat.get(1)).make();
            connection.commit();
            connection.setAutoCommit(true);
            execute(connection, "reset role", List.of());
            execute(connection, "vacuum analyze", List.of());
        }
    }

    private void directory(int from) throws SQLException {
        var partners = new Columns();
        var contacts = new Columns();
        var terms = new Columns();
        var words = new Columns();
        for (int n = from; n < from + AT_ONCE; n++) partner(n, partners, contacts, terms, words);
        execute(connection, """
                insert into partner.partners (circle_id, changed_by, id, name, name_key, business_number, kind, industry, region, phone, revenue, revenue_currency, tags, status, search_lines, changed_at)
                select ?, ?, id, name, key, number, kind, industry, region, phone, revenue::numeric, 'KRW', array[tag], status, lines, now() - days::int * interval '1 day'
                  from unnest(?::uuid[], ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) p (id, name, key, number, kind, industry, region, phone, revenue, tag, status, lines, days)
                """, partners.after(circle, person));
        execute(connection, """
                insert into partner.contacts (circle_id, changed_by, id, partner_id, name, rank, department, email, phone)
                select ?, ?, * from unnest(?::uuid[], ?::uuid[], ?, ?, ?, ?, ?)
                """, contacts.after(circle, person));
        execute(connection, "insert into partner.terms (circle_id, term, partner_id) select ?, * from unnest(?, ?::uuid[]) t (term, id) order by 2, 3", terms.after(circle));
        execute(connection, "insert into partner.words (circle_id, kind, word) select distinct ?::uuid, * from unnest(?, ?) w on conflict do nothing", words.after(circle));
    }

    private void partner(int n, Columns partners, Columns contacts, Columns terms, Columns words) {
        var id = Ids.next();
        var name = names.company();
        var number = Names.businessNumber(n);
        var industry = names.industry();
        var tag = names.tag();
        var lines = new LinkedHashSet<>(List.of(name, number));
        for (int i = 0; i < CONTACTS_EACH; i++) {
            var contact = names.person();
            lines.add(contact);
            contacts.add(Ids.next(), id, contact, names.rank(), "사업개발팀", "p" + n + "." + i + "@example.com", "010-0000-" + (1000 + i));
        }
        partners.add(id, name, new CompanyName(name).key(), number, names.of(List.of("LARGE", "MIDSIZE", "STARTUP")), industry, names.region(), "02-000-0000",
                BigDecimal.valueOf(100_000_000L * names.upTo(9_000)), tag, names.of(List.of("CANDIDATE", "WISHED", "TALKING", "ALLIED", "PAUSED")), String.join("\n", lines), names.upTo(700));
        var found = new LinkedHashSet<String>();
        lines.forEach(line -> found.addAll(SearchGrams.of(line)));
        found.add("#" + tag);
        found.forEach(term -> terms.add(term, id));
        words.add("INDUSTRY", industry);
        words.add("TAG", tag);
        words.add("COUNTRY", "KR");
    }

    static List<UUID> row(Connection connection, String sql, Object parameter) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setObject(1, parameter);
            var row = query.executeQuery();
            if (!row.next()) throw new SQLException("nothing for " + parameter);
            var values = new ArrayList<UUID>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) values.add(row.getObject(i, UUID.class));
            return values;
        }
    }

    /** Lists are sent as arrays of text. */
    static void execute(Connection connection, String sql, List<?> parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++)
                statement.setObject(i + 1, parameters.get(i) instanceof List<?> list ? connection.createArrayOf("text", list.stream().map(String::valueOf).toArray()) : parameters.get(i));
            statement.execute();
        }
    }

    /** Rows turned into one array for each column. */
    private static final class Columns {
        private final List<List<Object>> columns = new ArrayList<>();

        void add(Object... values) {
            while (columns.size() < values.length) columns.add(new ArrayList<>());
            for (int i = 0; i < values.length; i++) columns.get(i).add(values[i]);
        }

        List<Object> after(Object... first) {
            var all = new ArrayList<>(List.of(first));
            all.addAll(columns);
            return all;
        }
    }
}
