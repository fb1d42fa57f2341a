package org.hamkke.partner;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.hamkke.kernel.Money;
import org.hamkke.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/** Rows to partners and back. */
public final class PartnerRows {
    /** In the order of {@link #values}. */
    static final List<String> COLUMNS =
            List.of(
                    "name",
                    "name_key",
                    "english_name",
                    "business_number",
                    "corporate_number",
                    "corporate_code",
                    "lei",
                    "isin",
                    "number_reason",
                    "kind",
                    "industry",
                    "country",
                    "region",
                    "website",
                    "phone",
                    "revenue",
                    "revenue_currency",
                    "tags",
                    "status",
                    "owner_id",
                    "business_model",
                    "market_position",
                    "decision_structure",
                    "core_values",
                    "priorities",
                    "language",
                    "working_style",
                    "notes");

    static final String SELECT =
            "select id, version, changed_at, changed_by, trashed_at, search_lines, "
                    + String.join(", ", COLUMNS)
                    + " from partner.partners ";

    private PartnerRows() {}

    /** A partner with what it is found by. */
    record Found(Partner partner, String lines) {}

    static Found found(ResultSet row, int number) throws SQLException {
        return new Found(partner(row, number), row.getString("search_lines"));
    }

    public static Partner partner(ResultSet row, int number) throws SQLException {
        return new Partner(
                new PartnerId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                entry(row),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("changed_by", UUID.class)),
                instant(row, "trashed_at"));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        var kind = row.getString("kind");
        var owner = row.getObject("owner_id", UUID.class);
        return new Entry(
                row.getString("name"),
                row.getString("english_name"),
                registration(row),
                kind == null ? null : PartnerKind.valueOf(kind),
                row.getString("industry"),
                row.getString("country"),
                row.getString("region"),
                row.getString("website"),
                row.getString("phone"),
                money(row.getBigDecimal("revenue"), row.getString("revenue_currency")),
                Arrays.asList((String[]) row.getArray("tags").getArray()),
                PartnerStatus.valueOf(row.getString("status")),
                owner == null ? null : new PersonId(owner),
                profile(row),
                row.getString("notes"));
    }

    private static Registration registration(ResultSet row) throws SQLException {
        return Registration.of(
                        row.getString("business_number"),
                        row.getString("corporate_number"),
                        row.getString("corporate_code"),
                        row.getString("number_reason"))
                .abroad(sinceAdded(row, "lei"), sinceAdded(row, "isin"));
    }

    private static Profile profile(ResultSet row) throws SQLException {
        return new Profile(
                row.getString("business_model"),
                row.getString("market_position"),
                row.getString("decision_structure"),
                row.getString("core_values"),
                row.getString("priorities"),
                row.getString("language"),
                row.getString("working_style"));
    }

    /** An import remembers partners as they stood, some from before this column was there. */
    private static String sinceAdded(ResultSet row, String column) throws SQLException {
        var text = row.getString(column);
        return text == null ? "" : text;
    }

    static @Nullable Money money(@Nullable BigDecimal amount, @Nullable String currency) {
        return amount == null || currency == null
                ? null
                : new Money(amount.stripTrailingZeros(), Currency.getInstance(currency));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /** What {@link #COLUMNS} hold for this entry; some are null. */
    static List<@Nullable Object> values(Entry entry) {
        var numbers = entry.registration();
        var kind = entry.kind();
        var revenue = entry.revenue();
        var owner = entry.owner();
        var profile = entry.profile();
        return Arrays.asList(
                entry.name(),
                entry.company().key(),
                entry.englishName(),
                numbers.businessDigits(),
                numbers.corporateDigits(),
                numbers.corporateCode(),
                numbers.leiWritten(),
                numbers.isinWritten(),
                numbers.reason(),
                kind == null ? null : kind.name(),
                entry.industry(),
                entry.country(),
                entry.region(),
                entry.website(),
                entry.phone(),
                revenue == null ? null : revenue.amount(),
                revenue == null ? null : revenue.currency().getCurrencyCode(),
                entry.tags().toArray(String[]::new),
                entry.status().name(),
                owner == null ? null : owner.value(),
                profile.businessModel(),
                profile.marketPosition(),
                profile.decisionStructure(),
                profile.coreValues(),
                profile.priorities(),
                profile.language(),
                profile.workingStyle(),
                entry.notes());
    }
}
