package org.hamkke.partner;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.hamkke.kernel.Actor;
import org.hamkke.kernel.Guard;
import org.hamkke.shell.Listing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lists of the directory: one statement for a page among many thousands, found by index under row-level security. */
@Component
public class Directory {
    /** Counting goes no further; beyond it a list says "more than". */
    public static final int MOST_COUNTED = 1_000;

    /** As many candidates of a search are held against what was typed; a wider search shows what its grams found. */
    private static final int MOST_CONFIRMED = 2_000;

    private static final int ROWS_AT_ONCE = 500;
    private static final String COLUMNS =
            "select p.id, p.name, p.name_key, p.english_name, p.business_number, p.kind, p.industry, p.country, p.region, p.revenue,"
                    + " p.revenue_currency, p.tags, p.status, p.owner_id, p.changed_at, p.version";

    private final JdbcClient jdbc;
    private final Guard guard;

    Directory(JdbcClient jdbc, Guard guard) {
        this.jdbc = jdbc;
        this.guard = guard;
    }

    /** @param after where the page before ended, as it said itself */
    @Transactional(readOnly = true)
    public Listing<Listed> list(
            Actor actor,
            PartnerFilter filter,
            PartnerOrder order,
            @Nullable String after,
            int most) {
        guard.requireInside(actor, actor.ours());
        var question = question(actor, filter);
        goOn(question, after, order);
        var rows =
                jdbc.sql(COLUMNS + question.sql() + order.orderBy() + " limit " + (most + 1))
                        .params(question.parameters())
                        .query(Directory::listed)
                        .list();
        return listing(rows, order, most);
    }

    /** The same with how many there are in all, in the same statement. */
    @Transactional(readOnly = true)
    public CountedListing counted(
            Actor actor,
            PartnerFilter filter,
            PartnerOrder order,
            @Nullable String after,
            int most) {
        guard.requireInside(actor, actor.ours());
        var question = question(actor, filter);
        var total = goesOn(after) ? question.total() : question.totalFromTheStart();
        goOn(question, after, order);
        var sql = COLUMNS + ", " + total.sql() + " as total" + question.sql() + order.orderBy();
        var rows =
                jdbc.sql(sql + " limit " + (most + 1))
                        .params(total.parameters())
                        .params(question.parameters())
                        .query((row, number) ->
                                new Counted(listed(row, number), row.getInt("total")))
                        .list();
        return new CountedListing(
                listing(rows.stream().map(Counted::row).toList(), order, most),
                rows.isEmpty() && goesOn(after) ? count(actor, filter) : total(rows));
    }

    private record Counted(Listed row, int total) {}

    private static int total(List<Counted> rows) {
        return rows.isEmpty() ? 0 : Math.min(rows.getFirst().total(), MOST_COUNTED + 1);
    }

    private static boolean goesOn(@Nullable String after) {
        return after != null && !after.isEmpty();
    }

    private static void goOn(Question question, @Nullable String after, PartnerOrder order) {
        if (after != null && goesOn(after)) question.after(Place.parse(after, order), order);
    }

    private static Listing<Listed> listing(List<Listed> rows, PartnerOrder order, int most) {
        if (rows.size() <= most) return new Listing<>(rows, null);
        return new Listing<>(rows.subList(0, most), Place.after(rows.get(most - 1), order));
    }

    /** How many there are, up to one more than {@link #MOST_COUNTED}. */
    @Transactional(readOnly = true)
    public int count(Actor actor, PartnerFilter filter) {
        return count(actor, filter, " limit " + (MOST_COUNTED + 1));
    }

    /** How many there are, however many. */
    @Transactional(readOnly = true)
    public int countAll(Actor actor, PartnerFilter filter) {
        return count(actor, filter, "");
    }

    private int count(Actor actor, PartnerFilter filter, String limit) {
        guard.requireInside(actor, actor.ours());
        var question = question(actor, filter);
        return jdbc.sql("select count(*) from (select 1" + question.sql() + limit + ") counted")
                .params(question.parameters())
                .query(Integer.class)
                .single();
    }

    /** Every partner the list shows, in its order, without holding them all. */
    @Transactional(readOnly = true)
    public void forEach(
            Actor actor, PartnerFilter filter, PartnerOrder order, Consumer<Partner> action) {
        guard.requireInside(actor, actor.ours());
        var question = question(actor, filter);
        var sql = "select p.*" + question.sql() + order.orderBy();
        try (var rows =
                jdbc
                        .sql(sql)
                        .params(question.parameters())
                        .withFetchSize(ROWS_AT_ONCE)
                        .query(PartnerRows::partner)
                        .stream()) {
            rows.forEach(action);
        }
    }

    private Question question(Actor actor, PartnerFilter filter) {
        var circle = actor.ours().id();
        if (filter.query().isSigns()) return Question.among(circle, filter, new UUID[0]);
        var plain = Question.of(circle, filter);
        if (filter.query().grams().size() <= 1) return plain; // one gram is the word itself
        var candidates = candidates(plain);
        if (candidates.size() > MOST_CONFIRMED) return plain;
        var found =
                candidates.stream()
                        .filter(row -> SearchTerms.confirms(filter.typed(), row.lines()))
                        .map(Candidate::id);
        return Question.among(circle, filter, found.toArray(UUID[]::new));
    }

    private record Candidate(UUID id, String lines) {}

    private List<Candidate> candidates(Question question) {
        return jdbc.sql(
                        "select p.id, p.search_lines"
                                + question.sql()
                                + " limit "
                                + (MOST_CONFIRMED + 1))
                .params(question.parameters())
                .query((row, _) -> new Candidate(row.getObject(1, UUID.class), row.getString(2)))
                .list();
    }

    private static Listed listed(ResultSet row, int number) throws SQLException {
        var kind = row.getString("kind");
        return new Listed(
                new PartnerId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("name_key"),
                row.getString("english_name"),
                row.getString("business_number"),
                kind == null ? null : PartnerKind.valueOf(kind),
                row.getString("industry"),
                row.getString("country"),
                row.getString("region"),
                PartnerRows.money(row.getBigDecimal("revenue"), row.getString("revenue_currency")),
                Arrays.asList((String[]) row.getArray("tags").getArray()),
                PartnerStatus.valueOf(row.getString("status")),
                row.getObject("owner_id", UUID.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }
}
