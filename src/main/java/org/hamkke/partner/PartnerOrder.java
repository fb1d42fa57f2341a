package org.hamkke.partner;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** In which order a list stands. Each ends in the id, so that a page can go on after any row. */
public enum PartnerOrder {
    /** Where a name stands isn't decided by its legal form: 가람 comes before ㈜하늘. */
    NAME("name", "p.name_key", false, Listed::nameKey, text -> text),
    NAME_BACKWARDS("-name", "p.name_key", true, Listed::nameKey, text -> text),
    CHANGED(
            "changed",
            "p.changed_at",
            false,
            row -> row.changedAt().toString(),
            PartnerOrder::moment),
    CHANGED_LAST(
            "-changed",
            "p.changed_at",
            true,
            row -> row.changedAt().toString(),
            PartnerOrder::moment),
    REVENUE("revenue", PartnerOrder.WON, false, PartnerOrder::won, BigDecimal::new),
    REVENUE_LARGEST("-revenue", PartnerOrder.WON, true, PartnerOrder::won, BigDecimal::new);

    /** Amounts of different currencies have no order; only won are put in one, everybody else stands below. */
    private static final String WON =
            "(case when p.revenue_currency = 'KRW' then p.revenue else -1 end)";

    private final String sort;
    private final String expression;
    private final boolean descending;
    private final Function<Listed, String> written;
    private final Function<String, Object> read;

    PartnerOrder(
            String sort,
            String expression,
            boolean descending,
            Function<Listed, String> written,
            Function<String, Object> read) {
        this.sort = sort;
        this.expression = expression;
        this.descending = descending;
        this.written = written;
        this.read = read;
    }

    /** How an address names it; by name when it names none. */
    public static PartnerOrder of(@Nullable String sort) {
        return Arrays.stream(values())
                .filter(order -> order.sort.equals(sort))
                .findFirst()
                .orElse(NAME);
    }

    public String sort() {
        return sort;
    }

    String orderBy() {
        var way = descending ? " desc" : "";
        return " order by " + expression + way + ", p.id" + way;
    }

    /** Takes the value of the row before and its id. */
    String continuing() {
        return " and (" + expression + ", p.id) " + (descending ? "<" : ">") + " (?, ?)";
    }

    String valueOf(Listed row) {
        return written.apply(row);
    }

    Object parse(String value) {
        return read.apply(value);
    }

    private static String won(Listed row) {
        var revenue = row.revenue();
        return revenue != null && revenue.currency().getCurrencyCode().equals("KRW")
                ? revenue.amount().toPlainString()
                : "-1";
    }

    private static OffsetDateTime moment(String text) {
        return Instant.parse(text).atOffset(ZoneOffset.UTC);
    }
}
